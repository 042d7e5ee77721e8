package org.attest.core.resolution;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Toll;

/// Whether two events have the same people in the same roles.
final class PartyComparison {
  private final Weights weights;

  PartyComparison(Weights weights) {
    this.weights = weights;
  }

  void compare(EventChain a, EventChain b, List<Reason> reasons) {
    party("agent", a.agent(), b.agent(), true).ifPresent(reasons::add);
    // A market and its shoppers are one target; a named person and somebody else are two.
    boolean person = !a.victims().isEmpty() || !b.victims().isEmpty();
    party("target", a.target(), b.target(), person).ifPresent(reasons::add);
    victims(a, b, reasons);
    toll(a, b, reasons);
  }

  private Optional<Reason> party(
      String role, ChainParty left, ChainParty right, boolean comparable) {
    SortedSet<ActorId> both = new TreeSet<>(left.actors());
    both.retainAll(right.actors());
    if (!both.isEmpty()) {
      return Optional.of(weights.because(role + ".same", left.name(both.first())));
    }
    if (!left.actors().isEmpty() && !right.actors().isEmpty()) {
      return Optional.of(
          weights.because(
              role + ".other",
              left.name(left.actors().first()),
              right.name(right.actors().first())));
    }
    SortedSet<String> words = new TreeSet<>(left.words());
    words.retainAll(right.words());
    if (!words.isEmpty()) {
      return Optional.of(
          weights.because(
              role + ".word", both(left.phrase(words.first()), right.phrase(words.first()))));
    }
    return comparable && !left.words().isEmpty() && !right.words().isEmpty()
        ? Optional.of(
            weights.because(
                role + ".unlike",
                left.phrase(left.words().first()),
                right.phrase(right.words().first())))
        : Optional.empty();
  }

  private static String both(String left, String right) {
    return left.equalsIgnoreCase(right) ? left : left + " and " + right;
  }

  private void victims(EventChain a, EventChain b, List<Reason> reasons) {
    if (a.victims().isEmpty() || b.victims().isEmpty()) {
      return;
    }
    Optional<String> shared = a.sharedVictim(b);
    if (shared.isPresent()) {
      String feature = kills(a) && kills(b) ? "victim.killed" : "victim.same";
      reasons.add(weights.because(feature, shared.get()));
      return;
    }
    boolean several = harmed(a) > 1 || harmed(b) > 1;
    boolean bodily = a.type() == EventType.ASSAULT || a.type() == EventType.COERCE;
    reasons.add(
        weights.because(
            several || !bodily ? "victim.another" : "victim.other",
            a.firstVictim(),
            b.firstVictim()));
  }

  private static boolean kills(EventChain chain) {
    return chain.tolls().stream().anyMatch(toll -> toll.category() == Toll.Category.KILLED);
  }

  private static long harmed(EventChain chain) {
    return chain.tolls().stream()
        .filter(toll -> toll.category() == Toll.Category.KILLED)
        .mapToLong(toll -> toll.quantity().low().orElse(1))
        .max()
        .orElse(1);
  }

  private void toll(EventChain a, EventChain b, List<Reason> reasons) {
    for (Toll.Category category : Toll.Category.values()) {
      if (category == Toll.Category.HARMED) {
        // how many were hit is part of how many were killed or injured
        continue;
      }
      long same = 0;
      Optional<Reason> other = Optional.empty();
      String name = category.inWords();
      for (Toll left : a.tolls()) {
        for (Toll right : b.tolls()) {
          if (left.category() == category && right.category() == category) {
            same = Math.max(same, shared(left.quantity(), right.quantity()));
            if (other.isEmpty() && !left.quantity().compatible(right.quantity())) {
              other =
                  Optional.of(
                      weights.because(
                          "toll.other",
                          name,
                          left.quantity().inWords(),
                          right.quantity().inWords()));
            }
          }
        }
      }
      if (same > 1) {
        reasons.add(weights.because("toll.same", name, String.valueOf(same)));
      } else if (same == 1) {
        reasons.add(weights.because("toll.one", name));
      } else {
        other.ifPresent(reasons::add);
      }
    }
  }

  /// The lowest number both give; 0 if they differ or give none.
  private static long shared(Quantity left, Quantity right) {
    return left.flaw().isEmpty() && left.low().isPresent() && left.low().equals(right.low())
        ? left.low().getAsLong()
        : 0;
  }
}
