package org.attest.nlp.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.TimeExpression;
import org.attest.core.reading.TimeExpression.Anchor;
import org.attest.core.reading.TimeExpression.Granularity;
import org.attest.core.reading.TimeExpression.Type;
import org.attest.nlp.time.Sense.Base;
import org.attest.nlp.time.Sense.Shift;

/// Works out "last week", "two years ago", "the next day".
final class ShiftResolver {
  private ShiftResolver() {}

  /// @param from the day it is counted from; absent if unknown
  static TimeExpression resolve(Shift shift, Optional<LocalDate> from, Context context) {
    Anchor anchor =
        shift.base() == Base.EXPRESSION || shift.from().isPresent()
            ? Anchor.EXPRESSION
            : Anchor.REPORT;
    Unit unit = shift.amount().unit();
    Optional<Long> count = shift.amount().whole();
    if (count.isEmpty()) {
      return vague(shift, from, anchor);
    }
    if (from.isEmpty()) {
      return Expressions.unknown(unknownValue(unit), unit.granularity(), anchor);
    }
    LocalDate moved;
    try {
      moved = unit.move(from.get(), shift.direction() * count.get());
    } catch (java.time.DateTimeException e) {
      return Expressions.unknown("XXXX", unit.granularity(), anchor);
    }
    if (moved.getYear() < 1 || moved.getYear() > 9999) {
      return Expressions.unknown("XXXX", unit.granularity(), anchor);
    }
    Optional<LocalDate> quarter = quarter(shift, context);
    if (quarter.isPresent()) {
      return at(
          unit.move(quarter.get(), shift.direction() * count.get()),
          Granularity.QUARTER,
          Anchor.EXPRESSION);
    }
    Granularity granularity = granularity(shift);
    if (unit.isClock()) {
      return new TimeExpression(
          Type.TIME,
          moved + "TXX:XX",
          Optional.empty(),
          Optional.of(clockDays(shift, from.get(), count.get())),
          granularity,
          anchor);
    }
    TimeExpression stretch = at(moved, granularity, anchor);
    if (shift.aligned() || granularity == Granularity.DAY) {
      return stretch;
    }
    // "two years ago" is half a year more or less; "last year" is a year of the calendar.
    long half = ChronoUnit.DAYS.between(moved, unit.move(moved, 1)) / 2;
    return Expressions.date(
        stretch.value(),
        DateInterval.of(moved.minusDays(half), moved.plusDays(half)),
        granularity,
        anchor);
  }

  /// The stretch of the calendar of some granularity around a day.
  static TimeExpression at(LocalDate day, Granularity granularity, Anchor anchor) {
    int year = day.getYear();
    return switch (granularity) {
      case WEEK -> Expressions.date(Days.weekValue(day), Days.week(day), granularity, anchor);
      case WEEKEND ->
          Expressions.date(Days.weekValue(day) + "-WE", Days.weekend(day), granularity, anchor);
      case MONTH ->
          Expressions.date(
              Days.four(year) + "-" + Days.two(day.getMonthValue()),
              Days.months(year, day.getMonthValue(), 1),
              granularity,
              anchor);
      case QUARTER ->
          Expressions.date(
              Days.four(year) + "-Q" + Days.quarter(day),
              Days.months(year, 3 * Days.quarter(day) - 2, 3),
              granularity,
              anchor);
      case YEAR -> Expressions.date(Days.four(year), Days.years(year, 1), granularity, anchor);
      case DECADE ->
          Expressions.date(
              Days.four(year).substring(0, 3), Days.years(year / 10 * 10, 10), granularity, anchor);
      case CENTURY ->
          Expressions.date(
              Days.four(year).substring(0, 2),
              Days.years(year / 100 * 100, 100),
              granularity,
              anchor);
      default -> Expressions.day(day, anchor);
    };
  }

  private static Granularity granularity(Shift shift) {
    return shift.amount().unit() == Unit.FORTNIGHT
        ? Granularity.WEEK
        : shift.amount().unit().granularity();
  }

  /// "a year earlier" in a text about quarters is the same quarter of another year.
  private static Optional<LocalDate> quarter(Shift shift, Context context) {
    boolean years =
        shift.amount().unit() == Unit.YEAR && shift.direction() != 0 && shift.from().isEmpty();
    boolean compares =
        shift.base() == Base.EXPRESSION
            || (!shift.aligned() && shift.amount().whole().equals(Optional.of(1L)));
    return years && compares
        ? context
            .history()
            .last(Granularity.QUARTER)
            .flatMap(TimeExpression::interval)
            .flatMap(DateInterval::earliest)
        : Optional.empty();
  }

  /// "several years ago", "days later": a bound is all that is known.
  private static TimeExpression vague(Shift shift, Optional<LocalDate> from, Anchor anchor) {
    boolean back = shift.direction() < 0;
    Unit unit = shift.amount().unit();
    Optional<DateInterval> days =
        unit.isClock()
            ? from.map(DateInterval::day)
            : from.map(
                day ->
                    back
                        ? DateInterval.until(unit.move(day, -1))
                        : DateInterval.from(unit.move(day, 1)));
    return Expressions.date(back ? "PAST_REF" : "FUTURE_REF", days, Granularity.UNKNOWN, anchor);
  }

  /// Some hours from a day lead into the day before or after, as the hour of the day is not known.
  private static DateInterval clockDays(Shift shift, LocalDate from, long count) {
    long perDay =
        shift.amount().unit() == Unit.HOUR
            ? 24
            : shift.amount().unit() == Unit.MINUTE ? 1440 : 86_400;
    long days = (count + perDay - 1) / perDay;
    return shift.direction() < 0
        ? DateInterval.of(from.minusDays(days), from)
        : DateInterval.of(from, from.plusDays(days));
  }

  private static String unknownValue(Unit unit) {
    return switch (unit) {
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      default -> "XXXX-XX-XX";
    };
  }
}
