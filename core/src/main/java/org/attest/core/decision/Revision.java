package org.attest.core.decision;

/// One entry of the log of revisions. Entries are only ever added.
///
/// @param number from 1, in the order of entry
/// @param signature who, when and why
/// @param act what was done
public record Revision(int number, Signature signature, Act act) {
  /// The number of the entry that made the decision which this one makes, undoes or does again.
  public int target() {
    return switch (act) {
      case Decide decide -> number;
      case Undo undo -> undo.revision();
      case Redo redo -> redo.revision();
    };
  }

  /// What an entry does.
  public sealed interface Act {}

  /// A person decides something.
  public record Decide(Decision decision) implements Act {}

  /// A decision does not hold any more.
  ///
  /// @param revision the number of the entry that decided it
  public record Undo(int revision) implements Act {}

  /// A decision that was undone holds again.
  ///
  /// @param revision the number of the entry that decided it
  public record Redo(int revision) implements Act {}
}
