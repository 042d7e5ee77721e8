package org.attest.core.resolution;

import java.util.List;
import java.util.Locale;
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
    actors("agent", a.agents(), b.agents(), a.agentWords(), b.agentWords(), true, reasons);
    // A market and its shoppers are one target; a named person and somebody else are two.
    boolean person = !a.victims().isEmpty() || !b.victims().isEmpty();
    actors("target", a.targets(), b.targets(), a.targetWords(), b.targetWords(), person, reasons);
    victims(a, b, reasons);
    toll(a, b, reasons);
  }

  private void actors(
      String role,
      SortedSet<ActorId> left,
      SortedSet<ActorId> right,
      SortedSet<String> leftWords,
      SortedSet<String> rightWords,
      boolean comparable,
      List<Reason> reasons) {
    SortedSet<ActorId> both = new TreeSet<>(left);
    both.retainAll(right);
    if (!both.isEmpty()) {
      reasons.add(weights.reason(role + ".same", "the same " + role + ": " + both.first()));
    } else if (!left.isEmpty() && !right.isEmpty()) {
      reasons.add(
          weights.reason(
              role + ".other", "another " + role + ": " + left.first() + ", " + right.first()));
    } else {
      SortedSet<String> words = new TreeSet<>(leftWords);
      words.retainAll(rightWords);
      if (!words.isEmpty()) {
        reasons.add(weights.reason(role + ".word", role + " called alike: " + words.first()));
      } else if (comparable && !leftWords.isEmpty() && !rightWords.isEmpty()) {
        reasons.add(
            weights.reason(
                role + ".unlike",
                role + " called otherwise: " + leftWords.first() + ", " + rightWords.first()));
      }
    }
  }

  private void victims(EventChain a, EventChain b, List<Reason> reasons) {
    if (a.victims().isEmpty() || b.victims().isEmpty()) {
      return;
    }
    if (a.sharesVictim(b)) {
      String feature = kills(a) && kills(b) ? "victim.killed" : "victim.same";
      reasons.add(weights.reason(feature, "both name " + b.victims().last().text()));
      return;
    }
    boolean several = harmed(a) > 1 || harmed(b) > 1;
    boolean bodily = a.type() == EventType.ASSAULT || a.type() == EventType.COERCE;
    reasons.add(
        weights.reason(
            several || !bodily ? "victim.another" : "victim.other",
            a.victims().first().text() + " is not " + b.victims().first().text()));
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
      long same = 0;
      boolean other = false;
      for (Toll left : a.tolls()) {
        for (Toll right : b.tolls()) {
          if (left.category() == category && right.category() == category) {
            same = Math.max(same, shared(left.quantity(), right.quantity()));
            other |= !left.quantity().compatible(right.quantity());
          }
        }
      }
      String name = category.name().toLowerCase(Locale.ROOT);
      if (same > 0) {
        reasons.add(
            weights.reason(same > 1 ? "toll.same" : "toll.one", "both " + same + " " + name));
      } else if (other) {
        reasons.add(weights.reason("toll.other", "another number " + name));
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
