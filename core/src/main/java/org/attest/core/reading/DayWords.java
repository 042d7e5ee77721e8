package org.attest.core.reading;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// How days, months and years are written.
public interface DayWords {
  /// "3 May 2031"
  String day(LocalDate day);

  /// A month as a whole: "August 2030"
  String month(YearMonth month);

  /// A year as a whole: "2030"
  String year(Year year);
}
