package org.attest.nlp.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.attest.core.reading.DateInterval;

/// Calendar arithmetic: days that may not exist, weeks, quarters and seasons and how TIMEX3 writes
/// them.
final class Days {
  private Days() {}

  /// Absent for 31 February and the like.
  static Optional<LocalDate> of(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(LocalDate.of(year, month, day));
  }

  static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  static String four(int year) {
    return String.format(java.util.Locale.ROOT, "%04d", year);
  }

  /// `2021-W34`
  static String weekValue(LocalDate day) {
    return four(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /// Monday to Sunday.
  static DateInterval week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return DateInterval.of(monday, monday.plusDays(6));
  }

  /// Saturday and Sunday of the day's week.
  static DateInterval weekend(LocalDate day) {
    LocalDate saturday =
        day.plusDays(DayOfWeek.SATURDAY.getValue() - (long) day.getDayOfWeek().getValue());
    return DateInterval.of(saturday, saturday.plusDays(1));
  }

  static DateInterval months(int year, int month, int count) {
    LocalDate first = LocalDate.of(year, month, 1);
    return DateInterval.of(first, first.plusMonths(count).minusDays(1));
  }

  static DateInterval years(int year, int count) {
    return months(Math.max(year, 1), 1, 12 * count);
  }

  static int quarter(LocalDate day) {
    return (day.getMonthValue() + 2) / 3;
  }

  /// The meteorological season of the northern half of the earth: spring is March to May. The
  /// winter of a year begins in its December.
  static DateInterval season(int year, int season) {
    return months(year, 3 * season, 3);
  }

  /// The first, middle or last third of a stretch.
  static DateInterval third(DateInterval whole, String mod) {
    if (whole.earliest().isEmpty() || whole.latest().isEmpty()) {
      return whole;
    }
    LocalDate from = whole.earliest().get();
    LocalDate to = whole.latest().get();
    long third = (to.toEpochDay() - from.toEpochDay() + 1) / 3;
    if (third < 1) {
      return whole;
    }
    return switch (mod) {
      case "START" -> DateInterval.of(from, from.plusDays(third));
      case "MID" -> DateInterval.of(from.plusDays(third), to.minusDays(third));
      case "END" -> DateInterval.of(to.minusDays(third), to);
      default -> whole;
    };
  }

  /// Easter Sunday of the western churches (Meeus, Jones, Butcher).
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
