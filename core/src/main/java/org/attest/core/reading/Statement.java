package org.attest.core.reading;

import java.util.List;
import java.util.Optional;
import org.attest.core.report.Span;

/// Somebody says something: source, cue and content. Statements nest: "the Journal reported
/// that officials said ...".
///
/// @param source who says it; absent when the text does not say ("it was reported that")
/// @param cue the words of saying: "said", "according to"
/// @param act what kind of saying it is
/// @param content the words that are said, one or more pieces
/// @param time when it was said; absent when the text does not say. What is said happened by then
/// @param timeEvidence the words the time rests on
/// @param within index of the statement this one is reported in, into [Reading#statements()]
public record Statement(
    Optional<Source> source,
    Span cue,
    Act act,
    List<Span> content,
    Optional<DateInterval> time,
    Optional<Span> timeEvidence,
    Optional<Integer> within,
    Derivation derivation) {
  public Statement {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement says something");
    }
    if (time.isPresent() != timeEvidence.isPresent()) {
      throw new IllegalArgumentException("a time needs the words it rests on");
    }
  }

  /// @param span the words that name the source
  /// @param name the source's name or descriptor, pronouns resolved where that is sure
  /// @param actor index into [Reading#actors()], if the source is one of them
  /// @param affiliation on whose behalf it speaks, by name: "Taliban" for "Taliban officials",
  ///     "police" for a chief of police; two sources with one affiliation are one origin
  /// @param kind of source
  public record Source(
      Span span,
      String name,
      Optional<Integer> actor,
      Optional<String> affiliation,
      SourceKind kind) {}

  public enum SourceKind {
    OFFICIAL,
    ARMED_GROUP,
    WITNESS,
    MEDICAL,
    NGO,
    INTERNATIONAL_ORGANISATION,
    EXPERT,
    OUTLET,
    /// "reports", "observers", "social media users": vouches for nothing.
    UNNAMED,
    OTHER
  }

  public enum Act {
    SAY,
    CLAIM,
    /// Takes responsibility for an event.
    CLAIM_RESPONSIBILITY,
    ADMIT,
    CONFIRM,
    DENY,
    ACCUSE,
    WARN,
    THREATEN,
    PROMISE,
    BELIEVE,
    /// Holds a view, wishes or plans, as the outlet tells it: nobody says it. Vouches for nothing.
    HOLD,
    REPORT,
    CORRECT,
    RETRACT
  }
}
