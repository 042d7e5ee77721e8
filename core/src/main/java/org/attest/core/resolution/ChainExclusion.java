package org.attest.core.resolution;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.attest.core.data.Explanation;

/// Whether what two chains of one report say keeps them from being one event.
final class ChainExclusion {
  private static final WordList CAPTURE = WordList.load(ChainExclusion.class, "capture-modes.txt");

  private ChainExclusion() {}

  /// Why the two cannot be one event; absent if they can.
  static Optional<Explanation> between(EventChain a, EventChain b) {
    if (a.type() != b.type()) {
      return because("type", ActWords.of(a.type()), ActWords.of(b.type()));
    }
    if (a.background() != b.background()) {
      return because("background");
    }
    if (a.happened() != b.happened()) {
      return because("realis");
    }
    if (isCapture(a) != isCapture(b)) {
      return because("capture");
    }
    if (isSaid(a) && isSaid(b) && !Modes.agree(a.modes(), b.modes())) {
      return because("said", ActWords.of(a.type(), a.modes()), ActWords.of(b.type(), b.modes()));
    }
    return dates(a, b)
        .or(() -> places(a, b))
        .or(() -> agents(a, b))
        .or(() -> victims(a, b))
        .or(() -> other(a, b))
        .or(() -> other(b, a))
        .or(() -> tolls(a, b));
  }

  private static Optional<Explanation> because(String ground, String... evidence) {
    return Optional.of(Explanation.of("chain.apart." + ground, evidence));
  }

  private static Optional<Explanation> victims(EventChain a, EventChain b) {
    return !a.victims().isEmpty() && !b.victims().isEmpty() && !a.sharesVictim(b)
        ? because("victim", a.firstVictim(), b.firstVictim())
        : Optional.empty();
  }

  /// One names the person harmed and the other tells of somebody else.
  private static Optional<Explanation> other(EventChain named, EventChain other) {
    return !named.victims().isEmpty()
            && other.victims().isEmpty()
            && disjoint(named.targetWords(), other.targetWords())
        ? because("other", named.firstVictim())
        : Optional.empty();
  }

  private static boolean isCapture(EventChain chain) {
    return chain.modes().stream().anyMatch(CAPTURE::contains);
  }

  /// Whether it is something said: who denounces and who alleges says two things.
  private static boolean isSaid(EventChain chain) {
    return switch (chain.type()) {
      case ACCUSE, REJECT, THREATEN, REQUEST -> true;
      default -> false;
    };
  }

  private static Optional<Explanation> dates(EventChain a, EventChain b) {
    return a.time().isPresent() && b.time().isPresent() && !a.time().get().overlaps(b.time().get())
        ? because("date", a.time().get().inWords(), b.time().get().inWords())
        : Optional.empty();
  }

  private static Optional<Explanation> places(EventChain a, EventChain b) {
    Optional<FoldedPlace> left = a.foldedPlace();
    Optional<FoldedPlace> right = b.foldedPlace();
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Places places = Places.compare(left.get(), right.get());
    return places == Places.APART || places == Places.FAR
        ? because("place", left.get().place().name(), right.get().place().name())
        : Optional.empty();
  }

  /// Different ones are named as having done it. Whoever accuses somebody of what another has
  /// claimed differs on one event.
  private static Optional<Explanation> agents(EventChain a, EventChain b) {
    return a.isAccusation() == b.isAccusation() && disjoint(a.agents(), b.agents())
        ? because(
            "agent", a.agent().name(a.agents().getFirst()), b.agent().name(b.agents().getFirst()))
        : Optional.empty();
  }

  private static <T> boolean disjoint(List<T> a, List<T> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  /// One speaker gives two numbers that cannot both hold; two speakers may differ on one event.
  private static Optional<Explanation> tolls(EventChain a, EventChain b) {
    for (ChainToll.Told left : a.told()) {
      for (ChainToll.Told right : b.told()) {
        Optional<Explanation> apart =
            left.speaker().equals(right.speaker()) ? tolls(left, right) : Optional.empty();
        if (apart.isPresent()) {
          return apart;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Explanation> tolls(ChainToll.Told a, ChainToll.Told b) {
    for (ChainToll left : a.tolls()) {
      for (ChainToll right : b.tolls()) {
        if (left.category() == right.category()
            && !left.part()
            && !right.part()
            && left.quantity().flaw().isEmpty()
            && right.quantity().flaw().isEmpty()
            && !left.quantity().compatible(right.quantity())) {
          return because(
              "toll",
              left.category().inWords(),
              left.quantity().inWords(),
              right.quantity().inWords());
        }
      }
    }
    return Optional.empty();
  }
}
