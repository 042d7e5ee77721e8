package org.attest.core.reading;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days in the English of explanations.
enum EnglishDays implements DayWords {
  WORDS;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  @Override
  public String day(LocalDate day) {
    return DAY.format(day);
  }

  @Override
  public String month(YearMonth month) {
    return MONTH.format(month);
  }

  @Override
  public String year(Year year) {
    return year.toString();
  }
}
