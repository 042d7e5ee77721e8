package org.attest.nlp.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Calendar arithmetic that allows for dates that do not exist.
final class Days {
  private Days() {}

  /// Absent for 31 February and the like.
  static Optional<LocalDate> of(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(LocalDate.of(year, month, day));
  }
}
