package org.attest.nlp.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the words of a time expression mean by themselves, before the day of the report or the rest
/// of the text says which day that is.
sealed interface Sense {
  /// What kind of sense it is, for derivations: `calendar`, `shift`.
  default String kind() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

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

  /// Which one of those that come round again and again.
  enum Toward {
    /// "last May"
    LAST,
    /// "this May"
    THIS,
    /// "next May"
    NEXT,
    /// "in May": the tense of the sentence tells
    OPEN
  }

  /// What an expression is counted from.
  enum Base {
    /// "two days ago"
    REPORT,
    /// "two days later", "the next day", "that year"
    EXPRESSION,
    /// "the quarter": the last one spoken of, or else the present one
    SAME
  }

  /// Some parts of a calendar date: "March", "14 May", "2019", "Tuesday", "the third quarter of
  /// 1990".
  record Calendar(Map<Part, Integer> parts, Toward toward) implements Sense {
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
              day.getDayOfMonth()),
          Toward.OPEN);
    }

    boolean has(Part part) {
      return parts.containsKey(part);
    }

    Optional<Integer> part(Part part) {
      return Optional.ofNullable(parts.get(part));
    }

    /// The day, if year, month and day are said and exist.
    Optional<LocalDate> day() {
      Integer year = parts.get(Part.YEAR);
      Integer month = parts.get(Part.MONTH);
      Integer day = parts.get(Part.DAY);
      return year == null || month == null || day == null
          ? Optional.empty()
          : Days.of(year, month, day);
    }
  }

  /// A date written in figures whose day and month cannot be told apart.
  record EitherDay(LocalDate earlier, LocalDate later) implements Sense {}

  /// A day of the year with a name of its own.
  ///
  /// @param rule `12-25`, `11-4#4` for the fourth Thursday of November, `easter-2`
  record Holiday(String rule, Optional<Integer> year, Toward toward) implements Sense {}

  /// A stretch that lies some units away: "yesterday", "last week", "two years ago", "three days
  /// after Christmas".
  ///
  /// @param direction -1 for back, 1 for forward, 0 for the present one
  /// @param from what it is counted from, if said; otherwise `base` tells
  /// @param aligned whether it is a stretch of the calendar ("last week") rather than a distance
  ///     ("a week ago")
  record Shift(Amount amount, int direction, Base base, Optional<Sense> from, boolean aligned)
      implements Sense {}

  /// A length of time.
  ///
  /// @param toward LAST for "the past three months", NEXT for "the next two weeks", OPEN if it lies
  ///     anywhere
  record Length(Amount amount, Toward toward) implements Sense {}

  /// `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`.
  record Reference(String value) implements Sense {}

  /// Something that recurs, by its TIMEX3 value.
  record Repeated(String value) implements Sense {}

  /// A time of day, by the end of its TIMEX3 value (`TMO`, `T10:30`).
  ///
  /// @param day absent for "at 10:30"
  record Clock(Optional<Sense> day, String time) implements Sense {}

  /// A part or a loose reading of something: "early May", "the end of 1990", "about two years".
  ///
  /// @param mod as in TIMEX3
  record Limited(Sense whole, String mod) implements Sense {}

  /// A part of the calendar within something else: "the third quarter of last year", "Tuesday last
  /// week".
  record Within(Calendar part, Sense whole) implements Sense {}

  /// The week that holds a day.
  record WeekOf(Sense day) implements Sense {}

  /// The weekend nearest by tense.
  record Weekend() implements Sense {}

  /// From one day to another.
  record Between(Sense from, Sense to) implements Sense {}
}
