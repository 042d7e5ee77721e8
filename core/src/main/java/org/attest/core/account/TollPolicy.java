package org.attest.core.account;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/// A rule by which one best estimate is taken from the numbers that reports give. None is right in
/// itself: the user names one, or gets low and high alone.
///
/// The three are the rules by which the MAVERICK data set is aggregated from reports to events: the
/// smallest, the largest, and the number that most reports give, of equals the smallest (van Baalen
/// and Höglund, International Studies Quarterly 70(1), 2026, sqag014, doi 10.1093/isq/sqag014;
/// `aggregate_maverick_con.R`, `_inf.R` and `_rep.R` of their R package `eventreport`). They differ
/// here in two points: numbers that were outgrown or corrected are left out, and reports that copy
/// others do not count.
public enum TollPolicy {
  /// The smallest number.
  MOST_CONSERVATIVE,
  /// The largest number.
  MOST_INFORMATIVE,
  /// The number that most reports give; of those that as many give the smallest. Published as most
  /// representative.
  MOST_SUPPORTED;

  /// As users write it: `most-supported`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The best estimate under this rule; absent if no number stands.
  ///
  /// @param standing the numbers that reports still give of one group of people. Of "at least 12"
  ///     and "12 to 20" the lower bound counts, but for the most informative rule the upper one
  ///     where there is one
  OptionalLong estimate(List<Value<TollValue>> standing) {
    return switch (this) {
      case MOST_CONSERVATIVE -> standing.stream().mapToLong(TollPolicy::low).min();
      case MOST_INFORMATIVE -> standing.stream().mapToLong(TollPolicy::high).max();
      case MOST_SUPPORTED ->
          standing.stream()
              .max(
                  Comparator.comparingInt((Value<TollValue> value) -> value.reports())
                      .thenComparing(value -> -low(value)))
              .map(value -> OptionalLong.of(low(value)))
              .orElseGet(OptionalLong::empty);
    };
  }

  private static long low(Value<TollValue> value) {
    return value.value().quantity().low().orElse(0);
  }

  private static long high(Value<TollValue> value) {
    return value.value().quantity().highest();
  }
}
