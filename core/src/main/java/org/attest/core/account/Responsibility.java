package org.attest.core.account;

import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.report.Span;

/// What somebody says about who did it.
///
/// @param kind whether it takes it upon itself, names another, or denies a part in it
/// @param by who says so, by name
/// @param doer whom it is said of: for those who speak for themselves, the party they belong to
/// @param known when it became known; absent for an undated report
/// @param span the words
public record Responsibility(
    Kind kind, String by, Party doer, Optional<DateInterval> known, Span span) {
  public enum Kind {
    /// Claims it for itself.
    CLAIMS,
    /// Owns up to it, or confirms it as its own deed.
    ADMITS,
    /// Says that another did it.
    NAMES,
    /// Accuses another of it.
    ACCUSES,
    /// Denies a part in it.
    DENIES
  }
}
