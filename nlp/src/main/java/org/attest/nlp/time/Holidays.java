package org.attest.nlp.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.reading.TimeExpression;
import org.attest.core.reading.TimeExpression.Anchor;
import org.attest.core.reading.TimeExpression.Granularity;
import org.attest.nlp.time.Sense.Holiday;

/// Works out when days with a name fall.
final class Holidays {
  private static final Pattern NTH = Pattern.compile("(\\d+)-(\\d)#(-?\\d)");
  private static final Pattern EASTER = Pattern.compile("easter(-?\\d+)");
  private static final Pattern FIXED = Pattern.compile("(\\d+)-(\\d+)");

  private Holidays() {}

  static TimeExpression resolve(Holiday holiday, Context context) {
    if (holiday.year().isPresent()) {
      return Expressions.day(day(holiday.rule(), holiday.year().get()), Anchor.NONE);
    }
    if (context.report().isEmpty()) {
      return Expressions.unknown("XXXX-XX-XX", Granularity.DAY, Anchor.REPORT);
    }
    LocalDate report = context.report().get();
    LocalDate thisYear = day(holiday.rule(), report.getYear());
    int year =
        switch (holiday.toward()) {
          case THIS -> report.getYear();
          case LAST -> thisYear.isBefore(report) ? report.getYear() : report.getYear() - 1;
          case NEXT -> thisYear.isAfter(report) ? report.getYear() : report.getYear() + 1;
          case OPEN ->
              context.tense() == Tense.FUTURE
                  ? report.getYear() + (thisYear.isBefore(report) ? 1 : 0)
                  : report.getYear() - (thisYear.isAfter(report) ? 1 : 0);
        };

    return Expressions.day(day(holiday.rule(), year), Anchor.REPORT);
  }

  static LocalDate day(String rule, int year) {
    Matcher easter = EASTER.matcher(rule);
    if (easter.matches()) {
      return Days.easter(year).plusDays(Integer.parseInt(easter.group(1)));
    }
    Matcher nth = NTH.matcher(rule);
    if (nth.matches()) {
      LocalDate month = LocalDate.of(year, Integer.parseInt(nth.group(1)), 1);
      DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(nth.group(2)));
      return month.with(
          TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(nth.group(3)), weekday));
    }
    Matcher fixed = FIXED.matcher(rule);
    if (!fixed.matches()) {
      throw new IllegalStateException("words.tsv has an unknown rule for a holiday: " + rule);
    }
    return LocalDate.of(year, Integer.parseInt(fixed.group(1)), Integer.parseInt(fixed.group(2)));
  }
}
