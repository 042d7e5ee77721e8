package org.attest.core.resolution;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.core.reading.DateInterval;

/// Days as numbers, for when many are compared: a [DateInterval], or nothing known.
///
/// @param first day of the epoch; far in the past if it is unknown
/// @param last day of the epoch; far in the future if it is unknown
record DayRange(long first, long last) {
  private static final long PAST = Long.MIN_VALUE / 4;
  private static final long FUTURE = Long.MAX_VALUE / 4;

  /// Nothing is known of the days.
  private static final DayRange UNKNOWN = new DayRange(PAST, FUTURE);

  static DayRange of(Optional<DateInterval> interval) {
    return interval
        .map(
            days ->
                new DayRange(
                    days.earliest().map(LocalDate::toEpochDay).orElse(PAST),
                    days.latest().map(LocalDate::toEpochDay).orElse(FUTURE)))
        .orElse(UNKNOWN);
  }

  /// Whether the last day is known.
  boolean hasEnd() {
    return last != FUTURE;
  }

  boolean overlaps(DayRange other) {
    return first <= other.last && other.first <= last;
  }

  /// Length in days, both ends counted; very large if an end is unknown.
  long length() {
    return last - first + 1;
  }

  /// From the end of one to the start of the other, in days; 1 for neighbours.
  long gap(DayRange other) {
    return Math.max(other.first - last, first - other.last);
  }
}
