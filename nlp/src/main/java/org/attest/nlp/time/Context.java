package org.attest.nlp.time;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.core.reading.TimeExpression;

/// What an expression is read against.
///
/// @param report the day of the report
/// @param previous the last expression before this one that has a place in the calendar
/// @param tense of the clause
record Context(Optional<LocalDate> report, Optional<TimeExpression> previous, Tense tense) {
  /// The first day of the previous expression.
  Optional<LocalDate> previousDay() {
    return previous.flatMap(TimeExpression::interval).flatMap(days -> days.earliest());
  }
}
