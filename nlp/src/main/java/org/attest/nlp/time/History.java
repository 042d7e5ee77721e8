package org.attest.nlp.time;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.TimeExpression;
import org.attest.core.reading.TimeExpression.Granularity;
import org.attest.core.reading.TimeExpression.Type;

/// The expressions of a report so far that later ones may be counted from. Not for several threads.
final class History {
  private final Map<Granularity, TimeExpression> byGranularity = new EnumMap<>(Granularity.class);
  private Optional<TimeExpression> last = Optional.empty();

  /// Takes note of an expression that has a place in the calendar.
  void add(TimeExpression time) {
    if (time.interval().isPresent() && (time.type() == Type.DATE || time.type() == Type.TIME)) {
      last = Optional.of(time);
      byGranularity.put(
          isWithinDay(time.granularity()) ? Granularity.DAY : time.granularity(), time);
    }
  }

  Optional<TimeExpression> last() {
    return last;
  }

  /// The last one of a granularity; times of day count as days.
  Optional<TimeExpression> last(Granularity granularity) {
    return Optional.ofNullable(byGranularity.get(granularity));
  }

  /// The first day of the last expression that can serve to count a unit from.
  Optional<LocalDate> dayFor(Unit unit) {
    Optional<TimeExpression> from =
        unit == Unit.DAY || unit.isClock() ? last(Granularity.DAY) : last;
    return from.flatMap(TimeExpression::interval).flatMap(DateInterval::earliest);
  }

  private static boolean isWithinDay(Granularity granularity) {
    return granularity.compareTo(Granularity.DAY) < 0;
  }
}
