package org.attest.core.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.core.decision.Anchor;
import org.attest.core.decision.DecidedField;
import org.attest.core.decision.Decision;
import org.attest.core.decision.Ruling;
import org.attest.core.resolution.EventId;

/// Turns what a person says about accounts into decisions that are anchored in their evidence.
///
/// Its errors are [IllegalArgumentException]s with a message for the person.
public final class Anchoring {
  private final Function<EventId, Optional<Account>> accounts;

  /// @param accounts looks up an account, for example [AccountStore#account]
  public Anchoring(Function<EventId, Optional<Account>> accounts) {
    this.accounts = accounts;
  }

  /// The account of an event is right.
  public Decision accept(EventId event) {
    return new Decision.Accept(account(event).anchors(), Optional.empty());
  }

  /// What the account shows in a field is right.
  public Decision accept(EventId event, DecidedField field) {
    Account account = account(event);
    String words =
        DecidedWords.of(field, account)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        event + " gives no " + field.label() + " that could be accepted"));
    return new Decision.Accept(account.anchors(), Optional.of(new Ruling(field, words)));
  }

  /// A field has another value, written as [DecidedWords] says.
  public Decision correct(EventId event, DecidedField field, String words) {
    Ruling ruling = new Ruling(field, words.strip());
    DecidedWords.check(ruling);
    return new Decision.Correct(account(event).anchors(), ruling);
  }

  /// Events are one.
  public Decision merge(Collection<EventId> events) {
    List<List<Anchor>> anchors = new ArrayList<>();
    for (EventId event : new TreeSet<>(events)) {
      anchors.add(account(event).anchors());
    }
    if (anchors.size() < 2) {
      throw new IllegalArgumentException("name two events or more to merge");
    }
    return new Decision.Merge(anchors);
  }

  /// Some mentions of an event are an event of their own.
  ///
  /// @param off some of the anchors of the account, but not all
  public Decision split(EventId event, Collection<Anchor> off) {
    SortedSet<Anchor> rest = new TreeSet<>(account(event).anchors());
    if (off.isEmpty() || !rest.containsAll(off)) {
      throw new IllegalArgumentException("name mentions of " + event + " to split off");
    }
    rest.removeAll(off);
    if (rest.isEmpty()) {
      throw new IllegalArgumentException("nothing of " + event + " would be left: leave some out");
    }
    return new Decision.Split(List.copyOf(off), List.copyOf(rest));
  }

  /// Two events are not the same.
  public Decision apart(EventId left, EventId right) {
    if (left.equals(right)) {
      throw new IllegalArgumentException(
          left + " is one event: 'split' takes mentions off an event");
    }
    List<Anchor> a = account(left).anchors();
    List<Anchor> b = account(right).anchors();
    if (!Collections.disjoint(a, b)) {
      throw new IllegalArgumentException(left + " and " + right + " share a mention");
    }
    return new Decision.Apart(a, b);
  }

  /// An event is not to be counted.
  public Decision retract(EventId event) {
    return new Decision.RetractEvent(account(event).anchors());
  }

  Account account(EventId event) {
    return accounts
        .apply(event)
        .orElseThrow(() -> new IllegalArgumentException("there is no event " + event));
  }
}
