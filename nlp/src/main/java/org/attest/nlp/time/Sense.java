package org.attest.nlp.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What the words of a time expression mean by themselves, before the day of the report or the
// sentence says which day
/// that is.
sealed interface Sense {
  /// A part of a calendar date.
  enum Part {
    CENTURY,
    DECADE,
    YEAR,
    HALF,
    QUARTER,
    SEASON,
    MONTH,
    DAY,
    WEEKDAY
  }

  /// Some parts of a calendar date: "March", "14 May", "2019", "Tuesday", "the third quarter of
  // 1990".
  record Calendar(Map<Part, Integer> parts) implements Sense {
    public Calendar {
      parts = Map.copyOf(parts);
    }

    static Calendar of(LocalDate day) {
      return new Calendar(
          Map.of(
              Part.YEAR,
              day.getYear(),
              Part.MONTH,
              day.getMonthValue(),
              Part.DAY,
              day.getDayOfMonth()));
    }

    Optional<Integer> part(Part part) {
      return Optional.ofNullable(parts.get(part));
    }

    /// The day, if year, month and day are said and exist.
    Optional<LocalDate> day() {
      Integer year = parts.get(Part.YEAR);
      Integer month = parts.get(Part.MONTH);
      Integer day = parts.get(Part.DAY);
      if (year == null || month == null || day == null) {
        return Optional.empty();
      }
      return Days.of(year, month, day);
    }
  }

  /// A date written in figures whose day and month cannot be told apart.
  record EitherDay(LocalDate earlier, LocalDate later) implements Sense {}
}
