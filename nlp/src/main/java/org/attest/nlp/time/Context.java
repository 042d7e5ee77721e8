package org.attest.nlp.time;

import java.time.LocalDate;
import java.util.Optional;

/// What an expression is read against.
///
/// @param report the day of the report
/// @param history the expressions before this one
/// @param tense of the clause
record Context(Optional<LocalDate> report, History history, Tense tense) {}
