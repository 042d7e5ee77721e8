package org.attest.core.account;

import java.util.Optional;
import org.attest.core.decision.Signature;
import org.attest.core.reading.DateInterval;
import org.attest.core.report.Span;

/// One step in what was known about an event, on two clocks.
///
/// @param status what somebody made of the event
/// @param by who, by name; absent when the text does not say
/// @param happened when it happened, or was to happen, by these words; absent when they do not say
/// @param known when it became known: the day on which the report was published; absent for an
///     undated report
/// @param span the words
public record StatusChange(
    Status status,
    Optional<String> by,
    Optional<DateInterval> happened,
    Optional<DateInterval> known,
    Span span) {
  /// A decision as a step: it became known on the day on which it was signed.
  ///
  /// @param happened when the event happened, by the words that the decision is about
  /// @param span those words
  static StatusChange decided(
      Status status, Signature signature, Optional<DateInterval> happened, Span span) {
    return new StatusChange(
        status,
        Optional.of(signature.by()),
        happened,
        Optional.of(DateInterval.day(signature.day())),
        span);
  }
}
