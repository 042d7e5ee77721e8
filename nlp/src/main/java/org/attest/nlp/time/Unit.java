package org.attest.nlp.time;

import java.time.LocalDate;
import org.attest.core.reading.TimeExpression.Granularity;

/// Units of time with their ISO-TimeML letters.
enum Unit {
  SECOND("S", Granularity.SECOND),
  MINUTE("M", Granularity.MINUTE),
  HOUR("H", Granularity.HOUR),
  DAY("D", Granularity.DAY),
  WEEKEND("WE", Granularity.WEEKEND),
  WEEK("W", Granularity.WEEK),
  FORTNIGHT("W", Granularity.WEEK),
  MONTH("M", Granularity.MONTH),
  QUARTER("Q", Granularity.QUARTER),
  SEASON("S", Granularity.SEASON),
  YEAR("Y", Granularity.YEAR),
  DECADE("E", Granularity.DECADE),
  CENTURY("C", Granularity.CENTURY),
  /// "moment", "period", "while": some time.
  PERIOD("X", Granularity.UNKNOWN);

  private final String letter;
  private final Granularity granularity;

  Unit(String letter, Granularity granularity) {
    this.letter = letter;
    this.granularity = granularity;
  }

  String letter() {
    return letter;
  }

  Granularity granularity() {
    return granularity;
  }

  boolean isClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /// A day moved by some units.
  LocalDate move(LocalDate day, long count) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, PERIOD -> day;
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2 * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER, SEASON -> day.plusMonths(3 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }
}
