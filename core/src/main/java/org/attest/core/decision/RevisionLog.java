package org.attest.core.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// All that people ever decided, undid and did again, and what of it holds now.
public final class RevisionLog {
  /// Nobody decided anything.
  public static final RevisionLog EMPTY = new RevisionLog(List.of());

  private final List<Revision> revisions;
  private int entries;
  private final SortedMap<Integer, Made> made = new TreeMap<>();
  private final SortedSet<Integer> holding = new TreeSet<>();

  /// Decisions that do not hold now, the one undone last at the end.
  private final List<Integer> undone = new ArrayList<>();

  /// A decision with the entry that made it.
  ///
  /// @param revision number of the entry
  public record Made(int revision, Signature signature, Decision decision) {}

  /// @param revisions in the order of their numbers, from 1 without gaps
  /// @throws IllegalArgumentException if they are not such a log
  public RevisionLog(List<Revision> revisions) {
    this.revisions = List.copyOf(revisions);
    this.revisions.forEach(this::take);
  }

  private void take(Revision revision) {
    int number = revision.number();
    if (number != ++entries) {
      throw new IllegalArgumentException("revision " + number + " stands where " + entries + " is");
    }
    switch (revision.act()) {
      case Revision.Decide decide -> {
        made.put(number, new Made(number, revision.signature(), decide.decision()));
        holding.add(number);
      }
      case Revision.Undo undo -> {
        require(holding.remove(undo.revision()), number, undo.revision());
        undone.add(undo.revision());
      }
      case Revision.Redo redo -> {
        require(undone.remove(Integer.valueOf(redo.revision())), number, redo.revision());
        holding.add(redo.revision());
      }
    }
  }

  private static void require(boolean possible, int number, int target) {
    if (!possible) {
      throw new IllegalArgumentException(
          "revision " + number + " undoes or repeats revision " + target + " out of turn");
    }
  }

  /// Every entry, in the order of entry.
  public List<Revision> revisions() {
    return revisions;
  }

  /// Every decision ever made, in the order of entry.
  public List<Made> decisions() {
    return List.copyOf(made.values());
  }

  /// The decisions that hold, in the order in which they were made.
  public List<Made> inForce() {
    return made.values().stream().filter(one -> holds(one.revision())).toList();
  }

  /// Whether the decision of that number holds.
  public boolean holds(int revision) {
    return holding.contains(revision);
  }

  /// The decision made by an entry; absent if the entry made none, or is not there.
  public Optional<Made> decision(int revision) {
    return Optional.ofNullable(made.get(revision));
  }

  /// The decision that holds and was made last.
  public Optional<Integer> last() {
    return holding.isEmpty() ? Optional.empty() : Optional.of(holding.last());
  }

  /// The decision that was undone last and does not hold now.
  public Optional<Integer> lastUndone() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
  }

  /// The entry that would come next.
  ///
  /// @throws IllegalArgumentException if it undoes what does not hold or repeats what does
  public Revision next(Revision.Act act, Signature signature) {
    Revision next = new Revision(revisions.size() + 1, signature, act);
    with(next);
    return next;
  }

  /// This log with one more entry.
  public RevisionLog with(Revision next) {
    List<Revision> all = new ArrayList<>(revisions);
    all.add(next);
    return new RevisionLog(all);
  }
}
