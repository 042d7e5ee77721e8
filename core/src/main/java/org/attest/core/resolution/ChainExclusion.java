package org.attest.core.resolution;

import java.util.Collections;
import java.util.SortedSet;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Toll;

/// Whether what two chains of one report say keeps them from being one event.
final class ChainExclusion {
  private static final WordList CAPTURE = WordList.load(ChainExclusion.class, "capture-modes.txt");

  private ChainExclusion() {}

  static boolean excludes(EventChain a, EventChain b) {
    return a.type() != b.type()
        || a.background() != b.background()
        || a.happened() != b.happened()
        || isCapture(a) != isCapture(b)
        || datesExclude(a, b)
        || placesExclude(a, b)
        || disjoint(a.agents(), b.agents())
        || victimsExclude(a, b)
        || isOtherThan(a, b)
        || isOtherThan(b, a)
        || tollsExclude(a, b);
  }

  private static boolean victimsExclude(EventChain a, EventChain b) {
    return !a.victims().isEmpty() && !b.victims().isEmpty() && !a.sharesVictim(b);
  }

  /// Whether one names the person harmed and the other tells of somebody else.
  private static boolean isOtherThan(EventChain named, EventChain other) {
    return !named.victims().isEmpty()
        && other.victims().isEmpty()
        && disjoint(named.targetWords(), other.targetWords());
  }

  private static boolean isCapture(EventChain chain) {
    return chain.modes().stream().anyMatch(CAPTURE::contains);
  }

  private static boolean datesExclude(EventChain a, EventChain b) {
    return a.time().isPresent() && b.time().isPresent() && !a.time().get().overlaps(b.time().get());
  }

  private static boolean placesExclude(EventChain a, EventChain b) {
    if (a.place().isEmpty() || b.place().isEmpty()) {
      return false;
    }
    Places places = Places.compare(a.place().get(), b.place().get());
    return places == Places.APART || places == Places.FAR;
  }

  private static <T> boolean disjoint(SortedSet<T> a, SortedSet<T> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  /// Whether one speaker gives two numbers that cannot both hold; two speakers may differ on one
  /// event.
  private static boolean tollsExclude(EventChain a, EventChain b) {
    for (EventMention left : a.mentions()) {
      for (EventMention right : b.mentions()) {
        if (a.speaker(left).equals(b.speaker(right)) && tollsExclude(left, right)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean tollsExclude(EventMention a, EventMention b) {
    for (Toll left : a.tolls()) {
      for (Toll right : b.tolls()) {
        if (left.category() == right.category()
            && !left.part()
            && !right.part()
            && left.quantity().flaw().isEmpty()
            && right.quantity().flaw().isEmpty()
            && !left.quantity().compatible(right.quantity())) {
          return true;
        }
      }
    }
    return false;
  }
}
