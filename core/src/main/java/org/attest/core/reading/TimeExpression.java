package org.attest.core.reading;

import java.util.Optional;

/// A time expression in the sense of TIMEX3 (ISO-TimeML).
///
/// @param type DATE, TIME, DURATION or SET
/// @param value the TIMEX3 `value`, for example `2021-08-17`, `2021-W34`, `P2D`, `PRESENT_REF`;
///     `XXXX` parts where the text does not say
/// @param mod the TIMEX3 `mod`, for example `START`, `APPROX`, `MORE_THAN`
/// @param interval the local days the expression denotes; absent when they cannot be worked out
/// @param granularity of the expression
/// @param anchor what the value was worked out from
public record TimeExpression(
    Type type,
    String value,
    Optional<String> mod,
    Optional<DateInterval> interval,
    Granularity granularity,
    Anchor anchor) {

  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  public enum Granularity {
    SECOND,
    MINUTE,
    HOUR,
    PART_OF_DAY,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY,
    UNKNOWN
  }

  /// What a value rests on.
  public enum Anchor {
    /// The expression says it all: "25 September 2021".
    NONE,
    /// The day of the report: "on Tuesday".
    REPORT,
    /// An earlier expression of the text: "the next day".
    EXPRESSION,
    /// An event of the text: "two days before he was killed".
    EVENT
  }
}
