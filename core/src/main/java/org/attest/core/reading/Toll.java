package org.attest.core.reading;

import java.util.Locale;
import java.util.Optional;
import org.attest.core.report.Span;

/// How many people of which group an event did what to, in one place of one text.
///
/// @param category what happened to them
/// @param quantity how many
/// @param group who they are in the text's words ("members of the US military"), absent for
///     people as such
/// @param part whether this figure is a part of another one of the same event ("including
///     13", "of whom")
/// @param individual whether it counts one person who is named or pointed at ("killed the
///     mayor"), or people who died later than others: these may be some of many
/// @param span the words of number and group
public record Toll(
    Category category,
    Quantity quantity,
    Optional<String> group,
    boolean part,
    boolean individual,
    Span span,
    Derivation derivation) {
  /// The same figure as a part of another one.
  public Toll asPart() {
    return new Toll(category, quantity, group, true, individual, span, derivation);
  }

  /// The same figure, of people who may be some of many.
  public Toll asSome() {
    return new Toll(category, quantity, group, part, true, span, derivation);
  }

  public enum Category {
    KILLED,
    INJURED,
    /// Killed or injured, and not said which: people shot, hit, casualties.
    HARMED,
    DETAINED,
    ABDUCTED,
    RELEASED,
    STILL_HELD,
    MISSING,
    DISPLACED;

    /// "still held"
    public String inWords() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
