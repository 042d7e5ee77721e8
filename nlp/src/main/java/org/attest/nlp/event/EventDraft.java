package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.attest.core.reading.Argument;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventAnchor;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Toll;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.ParsedSentence;

/// An event mention in the making: a trigger with the effects that joined it.
final class EventDraft {
  final TriggerHit hit;

  /// Effects of this event told in the same sentence ("killing 12 and wounding dozens").
  final List<TriggerHit> effects = new ArrayList<>();

  final List<Role> roles = new ArrayList<>();
  final List<Toll> tolls = new ArrayList<>();
  final TreeSet<String> modes = new TreeSet<>();
  Factuality factuality = Factuality.HAPPENED;
  boolean background;

  /// Whether it is a statement that is an event itself.
  boolean speech;

  Optional<Sourced<DateInterval>> time = Optional.empty();
  Optional<Anchor> anchor = Optional.empty();
  Optional<Sourced<PlaceReference>> place = Optional.empty();
  Optional<Integer> statement = Optional.empty();

  /// The event told before that this mention takes up whatever else it says; empty if that is
  /// open.
  Optional<EventDraft> takesUp = Optional.empty();

  /// The sentence that sets the scene of its paragraph, where one does.
  Optional<ParsedSentence> heading = Optional.empty();

  /// The mention that counts this event together with others.
  Optional<EventDraft> shareOf = Optional.empty();

  int chain = -1;

  /// A value with the words it rests on.
  record Sourced<T>(T value, Span span) {}

  /// The event that this one is told to come after or before.
  record Anchor(EventAnchor.Side side, EventDraft event) {}

  EventDraft(TriggerHit hit) {
    this.hit = hit;
    this.modes.addAll(hit.trigger().modes());
  }

  ParsedSentence sentence() {
    return hit.sentence();
  }

  /// The trigger and its effects.
  List<TriggerHit> hits() {
    List<TriggerHit> all = new ArrayList<>(effects.size() + 1);
    all.add(hit);
    all.addAll(effects);
    return all;
  }

  List<Role> roles(Argument.Role role) {
    List<Role> found = new ArrayList<>(2);
    for (Role candidate : roles) {
      if (candidate.role() == role) {
        found.add(candidate);
      }
    }
    return found;
  }

  /// Whether it is told as having happened, and not as something past.
  boolean isNews() {
    return !background && factuality.counts();
  }

  /// Whether it is an attack that is told as news.
  boolean isAttack() {
    return hit.trigger().type() == EventType.ASSAULT && isNews();
  }

  /// Whether it is said to whom or what it was done.
  boolean hasSufferer() {
    return has(Argument.Role.TARGET) || has(Argument.Role.VICTIM);
  }

  boolean has(Argument.Role role) {
    for (Role candidate : roles) {
      if (candidate.role() == role) {
        return true;
      }
    }
    return false;
  }
}
