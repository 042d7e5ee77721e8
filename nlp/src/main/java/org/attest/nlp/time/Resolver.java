package org.attest.nlp.time;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.TimeExpression;
import org.attest.core.reading.TimeExpression.Anchor;
import org.attest.core.reading.TimeExpression.Granularity;
import org.attest.core.reading.TimeExpression.Type;
import org.attest.nlp.time.Sense.Part;
import org.attest.nlp.time.Sense.Toward;

/// From what words mean by themselves to what they mean in a report of a certain day. What cannot
/// be known stays unknown: without a day of the report, "Tuesday" is `XXXX-WXX-2` and has no days.
final class Resolver {
  private Resolver() {}

  static TimeExpression resolve(Sense sense, Context context) {
    return switch (sense) {
      case Sense.Calendar calendar -> CalendarResolver.resolve(calendar, context);
      case Sense.EitherDay either -> either(either, context);
      case Sense.Holiday holiday -> Holidays.resolve(holiday, context);
      case Sense.Shift shift -> ShiftResolver.resolve(shift, base(shift, context), context);
      case Sense.Length length -> length(length, context);
      case Sense.Reference reference ->
          Expressions.unknown(reference.value(), Granularity.UNKNOWN, Anchor.REPORT);
      case Sense.Repeated repeated ->
          new TimeExpression(
              Type.SET,
              repeated.value(),
              Optional.empty(),
              Optional.empty(),
              Granularity.UNKNOWN,
              Anchor.NONE);
      case Sense.Clock clock -> clock(clock, context);
      case Sense.Limited limited -> limited(limited, context);
      case Sense.Within within -> within(within, context);
      case Sense.WeekOf week -> weekOf(week, context);
      case Sense.Weekend weekend -> weekend(context);
      case Sense.Between between -> between(between, context);
    };
  }

  private static Optional<LocalDate> base(Sense.Shift shift, Context context) {
    if (shift.from().isPresent()) {
      Optional<DateInterval> days = resolve(shift.from().get(), context).interval();
      return shift.direction() < 0
          ? days.flatMap(DateInterval::earliest)
          : days.flatMap(DateInterval::latest);
    }
    Unit unit = shift.amount().unit();
    return switch (shift.base()) {
      case REPORT -> context.report();
      case EXPRESSION -> context.history().dayFor(unit);
      case SAME ->
          context
              .history()
              .last(unit.granularity())
              .flatMap(TimeExpression::interval)
              .flatMap(DateInterval::earliest)
              .or(context::report);
    };
  }

  /// The report's day may tell: a report speaks of the past, and rather of the last weeks.
  private static TimeExpression either(Sense.EitherDay either, Context context) {
    Optional<LocalDate> report = context.report();
    boolean laterIsToCome = report.isPresent() && either.later().isAfter(report.get());
    boolean earlierIsToCome = report.isPresent() && either.earlier().isAfter(report.get());
    if (laterIsToCome && !earlierIsToCome) {
      return Expressions.day(either.earlier(), Anchor.REPORT);
    }
    return Expressions.date(
        Days.four(either.earlier().getYear()) + "-XX-XX",
        DateInterval.of(either.earlier(), either.later()),
        Granularity.DAY,
        Anchor.NONE);
  }

  private static TimeExpression length(Sense.Length length, Context context) {
    Unit unit = length.amount().unit();
    Optional<Long> count = length.amount().whole().map(n -> Math.max(n, 1));
    Optional<DateInterval> days =
        length.toward() == Toward.OPEN || unit == Unit.PERIOD
            ? Optional.empty()
            : context.report().map(report -> stretch(report, unit, count, length.toward()));
    return new TimeExpression(
        Type.DURATION,
        length.amount().value(),
        Optional.empty(),
        days,
        unit.granularity(),
        length.toward() == Toward.OPEN ? Anchor.NONE : Anchor.REPORT);
  }

  private static DateInterval stretch(
      LocalDate report, Unit unit, Optional<Long> count, Toward toward) {
    boolean back = toward == Toward.LAST;
    if (count.isEmpty() || count.get() > 5000) {
      return back ? DateInterval.until(report) : DateInterval.from(report);
    }
    if (unit.isClock()) {
      long days = Math.max(1, unit == Unit.HOUR ? (count.get() + 23) / 24 : 1);
      return back
          ? DateInterval.of(report.minusDays(days), report)
          : DateInterval.of(report, report.plusDays(days));
    }
    LocalDate other = unit.move(report, back ? -count.get() : count.get());
    return back ? DateInterval.of(other, report) : DateInterval.of(report, other);
  }

  /// A time of day without a day belongs to the day last spoken of, or else to the day of the
  /// report.
  private static TimeExpression clock(Sense.Clock clock, Context context) {
    Granularity granularity =
        clock.time().contains(":") ? Granularity.MINUTE : Granularity.PART_OF_DAY;
    Optional<TimeExpression> day =
        clock
            .day()
            .map(sense -> resolve(sense, context))
            .or(
                () ->
                    context
                        .history()
                        .last()
                        .filter(
                            last ->
                                last.granularity() == Granularity.DAY
                                    || last.granularity() == Granularity.MINUTE
                                    || last.granularity() == Granularity.PART_OF_DAY))
            .or(() -> context.report().map(report -> Expressions.day(report, Anchor.REPORT)));
    String value = day.map(TimeExpression::value).orElse("XXXX-XX-XX");
    int time = value.indexOf('T');
    Optional<DateInterval> days = day.flatMap(TimeExpression::interval);
    boolean night = clock.time().equals("TNI") || clock.time().equals("T24:00");
    return new TimeExpression(
        Type.TIME,
        (time > 0 ? value.substring(0, time) : value) + clock.time(),
        Optional.empty(),
        night ? days.map(Resolver::intoNextDay) : days,
        granularity,
        clock.day().isPresent()
            ? day.map(TimeExpression::anchor).orElse(Anchor.REPORT)
            : Anchor.EXPRESSION);
  }

  private static DateInterval intoNextDay(DateInterval days) {
    return new DateInterval(days.earliest(), days.latest().map(latest -> latest.plusDays(1)));
  }

  private static TimeExpression limited(Sense.Limited limited, Context context) {
    TimeExpression whole = resolve(limited.whole(), context);
    Optional<DateInterval> days = whole.interval();
    boolean narrows =
        whole.type() == Type.DATE && whole.granularity().compareTo(Granularity.DAY) > 0;
    return switch (limited.mod()) {
      case "EARLIER" ->
          Expressions.with(
              whole, "START", days.map(all -> cut(all, context.report().map(DateInterval::until))));
      case "LATER" ->
          Expressions.with(
              whole, "END", days.map(all -> cut(all, context.report().map(DateInterval::from))));
      default ->
          Expressions.with(
              whole,
              limited.mod(),
              narrows ? days.map(all -> Days.third(all, limited.mod())) : days);
    };
  }

  /// "earlier this year" ends on the day of the report; "earlier in 2012" may be any day of 2012.
  private static DateInterval cut(DateInterval all, Optional<DateInterval> side) {
    return side.flatMap(all::intersect).orElse(all);
  }

  /// "the third quarter of last year", "Tuesday last week".
  private static TimeExpression within(Sense.Within within, Context context) {
    TimeExpression whole = resolve(within.whole(), context);
    Optional<LocalDate> first = whole.interval().flatMap(DateInterval::earliest);
    if (first.isEmpty()) {
      return CalendarResolver.resolve(
          within.part(), new Context(Optional.empty(), new History(), context.tense()));
    }
    Optional<Integer> weekday = within.part().part(Part.WEEKDAY);
    if (weekday.isPresent()) {
      return Expressions.day(first.get().plusDays(weekday.get() - 1L), whole.anchor());
    }
    var parts = new java.util.EnumMap<Part, Integer>(Part.class);
    parts.putAll(within.part().parts());
    parts.put(Part.YEAR, first.get().getYear());
    TimeExpression found =
        CalendarResolver.resolve(new Sense.Calendar(parts, Toward.OPEN), context);
    return new TimeExpression(
        found.type(),
        found.value(),
        found.mod(),
        found.interval(),
        found.granularity(),
        whole.anchor());
  }

  private static TimeExpression weekOf(Sense.WeekOf week, Context context) {
    TimeExpression day = resolve(week.day(), context);
    return day.interval()
        .flatMap(DateInterval::earliest)
        .map(first -> ShiftResolver.at(first, Granularity.WEEK, day.anchor()))
        .orElse(Expressions.unknown("XXXX-WXX", Granularity.WEEK, day.anchor()));
  }

  private static TimeExpression weekend(Context context) {
    return context
        .report()
        .map(
            report ->
                ShiftResolver.at(
                    // On a weekend, that weekend; otherwise the last one, or the coming one of a
                    // plan.
                    report.getDayOfWeek().getValue() >= 6 || context.tense() == Tense.FUTURE
                        ? report
                        : report.minusWeeks(1),
                    Granularity.WEEKEND,
                    Anchor.REPORT))
        .orElse(Expressions.unknown("XXXX-WXX-WE", Granularity.WEEKEND, Anchor.REPORT));
  }

  private static TimeExpression between(Sense.Between between, Context context) {
    TimeExpression to = resolve(between.to(), context);
    TimeExpression from = resolve(between.from(), context);
    Optional<LocalDate> first = from.interval().flatMap(DateInterval::earliest);
    Optional<LocalDate> last = to.interval().flatMap(DateInterval::latest);
    boolean forward = first.isPresent() && last.isPresent() && !last.get().isBefore(first.get());
    return Expressions.date(
        from.value() + "/" + to.value(),
        forward ? Optional.of(new DateInterval(first, last)) : Optional.empty(),
        Granularity.DAY,
        to.anchor());
  }
}
