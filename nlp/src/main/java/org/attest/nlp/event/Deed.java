package org.attest.nlp.event;

import org.attest.nlp.syntax.Token;

/// What a clause says of somebody: a row of `deeds.tsv` where it stands.
///
/// @param predicate of the clause
/// @param last last word of what is said
/// @param negated whether the clause says the contrary: "had no part in it"
/// @param needsGroup whether it counts only if said of an armed group
public record Deed(Kind kind, Token predicate, Token last, boolean negated, boolean needsGroup) {
  public enum Kind {
    /// Had a part in a deed.
    PART,
    /// Does something hostile.
    HOSTILE,
    /// Is something bad.
    BAD,
    /// Will use force.
    THREAT
  }
}
