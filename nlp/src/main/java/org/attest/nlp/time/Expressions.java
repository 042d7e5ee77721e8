package org.attest.nlp.time;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.TimeExpression;
import org.attest.core.reading.TimeExpression.Anchor;
import org.attest.core.reading.TimeExpression.Granularity;
import org.attest.core.reading.TimeExpression.Type;

/// Makes [TimeExpression]s of the usual kinds.
final class Expressions {
  private Expressions() {}

  static TimeExpression date(
      String value, Optional<DateInterval> days, Granularity granularity, Anchor anchor) {
    return new TimeExpression(Type.DATE, value, Optional.empty(), days, granularity, anchor);
  }

  static TimeExpression date(
      String value, DateInterval days, Granularity granularity, Anchor anchor) {
    return date(value, Optional.of(days), granularity, anchor);
  }

  static TimeExpression day(LocalDate day, Anchor anchor) {
    return date(day.toString(), DateInterval.day(day), Granularity.DAY, anchor);
  }

  /// A date that nothing in reach can tell.
  static TimeExpression unknown(String value, Granularity granularity, Anchor anchor) {
    return date(value, Optional.empty(), granularity, anchor);
  }

  static TimeExpression with(TimeExpression time, String mod, Optional<DateInterval> days) {
    return new TimeExpression(
        time.type(), time.value(), Optional.of(mod), days, time.granularity(), time.anchor());
  }
}
