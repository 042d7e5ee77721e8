package org.attest.core.reading;

import java.util.Optional;
import org.attest.core.report.Span;

/// A participant or circumstance of an event.
///
/// @param role its part in the event
/// @param span the words, without leading articles
/// @param actor index into [Reading#actors()] when it denotes an actor
public record Argument(Role role, Span span, Optional<Integer> actor, Derivation derivation) {
  public enum Role {
    AGENT,
    /// Whom or what the act is aimed at.
    TARGET,
    /// People harmed who are not themselves the target.
    VICTIM,
    WEAPON,
    PLACE,
    TIME
  }
}
