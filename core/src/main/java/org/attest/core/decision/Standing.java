package org.attest.core.decision;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.resolution.EventId;

/// What became of a decision.
///
/// @param revision the number of the entry that made it
/// @param state whether it holds
/// @param events the events it is about now; none if its mentions are not found, or if it is about
///     a report or source
public record Standing(int revision, State state, SortedSet<EventId> events) {
  public enum State {
    /// It holds.
    IN_FORCE,
    /// A later decision holds instead.
    OVERRULED,
    /// What it was about is not found any more: it is kept, and holds again once that is found.
    NOT_APPLICABLE,
    /// It was undone.
    UNDONE
  }

  public Standing {
    events = Collections.unmodifiableSortedSet(new TreeSet<>(events));
  }
}
