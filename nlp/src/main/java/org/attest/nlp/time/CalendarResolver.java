package org.attest.nlp.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.TimeExpression;
import org.attest.core.reading.TimeExpression.Anchor;
import org.attest.core.reading.TimeExpression.Granularity;
import org.attest.nlp.time.Sense.Calendar;
import org.attest.nlp.time.Sense.Part;
import org.attest.nlp.time.Sense.Toward;

/// Works out which year's "May", which week's "Tuesday" is meant.
final class CalendarResolver {
  /// Days back from which on a day without a year is rather one to come.
  private static final int FAR_BACK = 240;

  /// The same for months, quarters and seasons.
  private static final int FAR_BACK_MONTHS = 310;

  /// Days ahead beyond which even a plan would name the year.
  private static final int FAR_AHEAD = 330;

  private CalendarResolver() {}

  static TimeExpression resolve(Calendar calendar, Context context) {
    if (calendar.has(Part.MONTH) && calendar.has(Part.DAY)) {
      return dayOfYear(calendar, context);
    }
    if (calendar.has(Part.MONTH)) {
      int month = calendar.part(Part.MONTH).orElseThrow();
      return inYear(
          calendar,
          context,
          "-" + Days.two(month),
          Granularity.MONTH,
          year -> Days.months(year, month, 1));
    }
    if (calendar.has(Part.SEASON)) {
      int season = calendar.part(Part.SEASON).orElseThrow();
      String letters = "-" + new String[] {"SP", "SU", "FA", "WI"}[season - 1];
      return inYear(
          calendar, context, letters, Granularity.SEASON, year -> Days.season(year, season));
    }
    if (calendar.has(Part.QUARTER)) {
      int quarter = calendar.part(Part.QUARTER).orElseThrow();
      return inYear(
          calendar,
          context,
          "-Q" + quarter,
          Granularity.QUARTER,
          year -> Days.months(year, 3 * quarter - 2, 3));
    }
    if (calendar.has(Part.HALF)) {
      int half = calendar.part(Part.HALF).orElseThrow();
      return inYear(
          calendar,
          context,
          "-H" + half,
          Granularity.YEAR,
          year -> Days.months(year, 6 * half - 5, 6));
    }
    if (calendar.has(Part.WEEKDAY)) {
      return weekday(calendar, context);
    }
    if (calendar.has(Part.YEAR)) {
      int year = calendar.part(Part.YEAR).orElseThrow();
      return Expressions.date(Days.four(year), Days.years(year, 1), Granularity.YEAR, Anchor.NONE);
    }
    if (calendar.has(Part.DECADE)) {
      int decade = calendar.part(Part.DECADE).orElseThrow();
      return Expressions.date(
          String.valueOf(decade), Days.years(decade * 10, 10), Granularity.DECADE, Anchor.NONE);
    }
    int century = calendar.part(Part.CENTURY).orElse(0);
    return Expressions.date(
        Days.two(century), Days.years(century * 100 + 1, 100), Granularity.CENTURY, Anchor.NONE);
  }

  private static TimeExpression dayOfYear(Calendar calendar, Context context) {
    int month = calendar.part(Part.MONTH).orElseThrow();
    int day = calendar.part(Part.DAY).orElseThrow();
    Optional<LocalDate> full = calendar.day();
    if (full.isPresent()) {
      return Expressions.day(full.get(), Anchor.NONE);
    }
    String rest = "-" + Days.two(month) + "-" + Days.two(day);
    return inYear(
        calendar,
        context,
        rest,
        Granularity.DAY,
        year -> DateInterval.day(Days.of(year, month, day).orElse(LocalDate.of(year, month, 28))));
  }

  /// What comes once a year: the year is said, or told by the report's day, "last" or "next", and
  /// the tense.
  private static TimeExpression inYear(
      Calendar calendar,
      Context context,
      String rest,
      Granularity granularity,
      IntFunction<DateInterval> days) {
    Optional<Integer> said = calendar.part(Part.YEAR);
    if (said.isPresent()) {
      return Expressions.date(
          Days.four(said.get()) + rest, days.apply(said.get()), granularity, Anchor.NONE);
    }
    if (context.report().isEmpty()) {
      return Expressions.unknown("XXXX" + rest, granularity, Anchor.REPORT);
    }
    LocalDate report = context.report().get();
    int year = year(calendar.toward(), report, context.tense(), granularity, days);
    return Expressions.date(Days.four(year) + rest, days.apply(year), granularity, Anchor.REPORT);
  }

  /// "last" and "next" decide by themselves. Otherwise a date without a year is rather one that is
  /// past, unless the tense says that it is to come or it lies so far back that a writer would have
  /// said the year.
  private static int year(
      Toward toward,
      LocalDate report,
      Tense tense,
      Granularity granularity,
      IntFunction<DateInterval> days) {
    int year = report.getYear();
    LocalDate first = days.apply(year).earliest().orElse(report);
    LocalDate last = days.apply(year).latest().orElse(report);
    return switch (toward) {
      case THIS -> year;
      case LAST -> last.isBefore(report) ? year : year - 1;
      case NEXT -> first.isAfter(report) ? year : year + 1;
      case OPEN -> {
        int past = first.isAfter(report) ? year - 1 : year;
        int ahead = last.isBefore(report) ? year + 1 : year;
        long back = ChronoUnit.DAYS.between(days.apply(past).earliest().orElse(report), report);
        long forth = ChronoUnit.DAYS.between(report, days.apply(ahead).earliest().orElse(report));
        if (tense == Tense.FUTURE && granularity != Granularity.QUARTER) {
          yield forth <= FAR_AHEAD ? ahead : past;
        }
        boolean surelyPast = tense == Tense.PAST && granularity != Granularity.DAY;
        yield surelyPast || back <= (granularity == Granularity.DAY ? FAR_BACK : FAR_BACK_MONTHS)
            ? past
            : ahead;
      }
    };
  }

  private static TimeExpression weekday(Calendar calendar, Context context) {
    int weekday = calendar.part(Part.WEEKDAY).orElseThrow();
    if (context.report().isEmpty()) {
      return Expressions.unknown("XXXX-WXX-" + weekday, Granularity.DAY, Anchor.REPORT);
    }
    LocalDate report = context.report().get();
    int back = Math.floorMod(report.getDayOfWeek().getValue() - weekday, 7);
    int ahead = Math.floorMod(weekday - report.getDayOfWeek().getValue(), 7);
    LocalDate day =
        switch (calendar.toward()) {
          case LAST -> report.minusDays(back == 0 ? 7 : back);
          case NEXT -> report.plusDays(ahead == 0 ? 7 : ahead);
          case THIS -> report.plusDays(ahead);
          case OPEN ->
              context.tense() == Tense.FUTURE ? report.plusDays(ahead) : report.minusDays(back);
        };
    return Expressions.day(day, Anchor.REPORT);
  }
}
