package org.attest.core.account;

import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.report.Span;

/// One step in what was known about an event.
///
/// @param status what somebody made of the event
/// @param by who, by name; absent when the text does not say
/// @param known when it became known
/// @param span the words
public record StatusChange(
    Status status, Optional<String> by, Optional<DateInterval> known, Span span) {}
