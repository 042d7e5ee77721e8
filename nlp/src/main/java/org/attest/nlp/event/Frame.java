package org.attest.nlp.event;

import java.util.List;

/// Which grammatical relations of a trigger fill which roles.
///
/// @param name as in `frames.tsv`
/// @param slots in the order of the file
public record Frame(String name, List<Slot> slots) {
  public Frame {
    slots = List.copyOf(slots);
  }

  /// @param relation `subj`, `obj`, `by`, `poss`, `adj`, `compound`, `iobj`, `bearer` or a
  ///     preposition
  /// @param filler what it fills
  public record Slot(String relation, Filler filler) {}

  /// A role, or a choice of roles by what the words denote.
  public enum Filler {
    AGENT,
    TARGET,
    VICTIM,
    WEAPON,
    PLACE,
    /// Agent if it can act, target if it is a thing.
    PARTY,
    /// Target if it is people.
    PATIENT,
    /// Agent if it is people.
    PATIENT_AGENT,
    /// Target if it can be hit, place if it is ground.
    SITE
  }
}
