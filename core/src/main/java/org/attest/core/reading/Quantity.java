package org.attest.core.reading;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/// A number of countable things as a range. "at least 12" is 12 and no upper bound; "more than
/// 25" is 26 and none; "dozens" is 24 to 99; "no one" is 0 to 0. A malformed figure such as
/// "3,00" has a flaw and no bounds.
///
/// @param low lowest number the words allow; absent only for a malformed figure or a pure upper
///     bound
/// @param high highest number the words allow; absent when open
/// @param flaw why no number could be read, in words for the reader; absent for a good number
public record Quantity(OptionalLong low, OptionalLong high, Optional<String> flaw) {
  public Quantity {
    if (low.isPresent() && high.isPresent() && high.getAsLong() < low.getAsLong()) {
      throw new IllegalArgumentException("a quantity runs upward: " + low + ".." + high);
    }
    if (flaw.isEmpty() && low.isEmpty() && high.isEmpty()) {
      throw new IllegalArgumentException("a quantity has a bound or a flaw");
    }
  }

  public static Quantity exactly(long number) {
    return between(number, number);
  }

  public static Quantity between(long low, long high) {
    return new Quantity(OptionalLong.of(low), OptionalLong.of(high), Optional.empty());
  }

  public static Quantity atLeast(long low) {
    return new Quantity(OptionalLong.of(low), OptionalLong.empty(), Optional.empty());
  }

  public static Quantity atMost(long high) {
    return new Quantity(OptionalLong.empty(), OptionalLong.of(high), Optional.empty());
  }

  public static Quantity malformed(String flaw) {
    return new Quantity(OptionalLong.empty(), OptionalLong.empty(), Optional.of(flaw));
  }

  /// For people: "12", "12 to 20", "at least 12", "at most 12", "no number (why)".
  public String inWords() {
    return inWords(Long::toString);
  }

  /// The same, with each number written as is said.
  public String inWords(LongFunction<String> written) {
    if (flaw.isPresent()) {
      return "no number (" + flaw.get() + ")";
    }
    if (low.isEmpty()) {
      return "at most " + written.apply(high.orElseThrow());
    }
    long least = low.getAsLong();
    if (high.isEmpty()) {
      return "at least " + written.apply(least);
    }
    return isExact()
        ? written.apply(least)
        : written.apply(least) + " to " + written.apply(high.getAsLong());
  }

  /// The highest number the words name: of an open quantity its lowest; 0 for a malformed one.
  public long highest() {
    return high.orElse(low.orElse(0));
  }

  public boolean isExact() {
    return low.isPresent() && low.equals(high);
  }

  /// Whether some number satisfies both. A malformed quantity is compatible with nothing.
  public boolean compatible(Quantity other) {
    if (flaw.isPresent() || other.flaw.isPresent()) {
      return false;
    }
    return low.orElse(0) <= other.high.orElse(Long.MAX_VALUE)
        && other.low.orElse(0) <= high.orElse(Long.MAX_VALUE);
  }
}
