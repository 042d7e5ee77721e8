package org.attest.core.resolution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Toll;

/// Whether two events have the same people in the same roles.
final class PartyComparison {
  private static final RoleWeights AGENT = RoleWeights.of("agent");
  private static final RoleWeights TARGET = RoleWeights.of("target");

  private final Weights weights;

  PartyComparison(Weights weights) {
    this.weights = weights;
  }

  void compare(EventChain a, EventChain b, List<Reason> reasons) {
    party(AGENT, a.agent(), b.agent(), true).ifPresent(reasons::add);
    // A market and its shoppers are one target; a named person and somebody else are two.
    boolean person = !a.victims().isEmpty() || !b.victims().isEmpty();
    party(TARGET, a.target(), b.target(), person).ifPresent(reasons::add);
    if (areSwapped(a, b)) {
      reasons.add(weights.because("roles.swapped", () -> List.of(swapped(a, b))));
    }
    victims(a, b, reasons);
    toll(a, b, reasons);
    if (detains(a) && detains(b)) {
      crowd(a, b).or(() -> crowd(b, a)).ifPresent(reasons::add);
    }
  }

  private static boolean detains(EventChain chain) {
    return chain.tollCategories().contains(Toll.Category.DETAINED);
  }

  /// One tells of the arrest of a person by name, the other of a sweep.
  private Optional<Reason> crowd(EventChain person, EventChain sweep) {
    boolean one =
        !person.victims().isEmpty() && detained(person).allMatch(Quantity.exactly(1)::equals);
    double many = weights.of("detained.crowd-size");
    Optional<Quantity> crowd =
        detained(sweep).filter(number -> number.low().orElse(0) >= many).findFirst();
    return one && sweep.victims().isEmpty() && crowd.isPresent()
        ? Optional.of(
            weights.because(
                "detained.crowd", () -> List.of(person.firstVictim(), crowd.get().inWords())))
        : Optional.empty();
  }

  private static Stream<Quantity> detained(EventChain chain) {
    return chain.tolls().stream()
        .filter(toll -> toll.category() == Toll.Category.DETAINED)
        .map(ChainToll::quantity);
  }

  /// Whether those who did the one suffered the other: rebels killed soldiers, and soldiers killed
  /// rebels. Not where the same did it, or suffered it, in both.
  private static boolean areSwapped(EventChain a, EventChain b) {
    return (meet(a.agent(), b.target()) || meet(a.target(), b.agent()))
        && !meet(a.agent(), b.agent())
        && !meet(a.target(), b.target());
  }

  private static boolean meet(ChainParty one, ChainParty other) {
    return !one.sharesNoActor(other) && firstOfBoth(one.actors(), other.actors()).isPresent()
        || !one.sharesNoWord(other) && firstOfBoth(one.words(), other.words()).isPresent();
  }

  private static String swapped(EventChain a, EventChain b) {
    return meet(a.agent(), b.target())
        ? called(a.agent(), b.target())
        : called(b.agent(), a.target());
  }

  private static String called(ChainParty one, ChainParty other) {
    return firstOfBoth(one.actors(), other.actors())
        .map(one::name)
        .or(() -> firstOfBoth(one.words(), other.words()).map(one::phrase))
        .orElse("");
  }

  /// The names of what is weighed for a role.
  private record RoleWeights(String same, String other, String word, String unlike) {
    static RoleWeights of(String role) {
      return new RoleWeights(role + ".same", role + ".other", role + ".word", role + ".unlike");
    }
  }

  private Optional<Reason> party(
      RoleWeights role, ChainParty left, ChainParty right, boolean comparable) {
    Optional<ActorId> actor =
        left.sharesNoActor(right) ? Optional.empty() : firstOfBoth(left.actors(), right.actors());
    if (actor.isPresent()) {
      return Optional.of(weights.because(role.same, () -> List.of(left.name(actor.get()))));
    }
    if (!left.actors().isEmpty() && !right.actors().isEmpty()) {
      return Optional.of(
          weights.because(
              role.other,
              () ->
                  List.of(
                      left.name(left.actors().getFirst()), right.name(right.actors().getFirst()))));
    }
    Optional<String> word =
        left.sharesNoWord(right) ? Optional.empty() : firstOfBoth(left.words(), right.words());
    if (word.isPresent()) {
      return Optional.of(
          weights.because(
              role.word, () -> List.of(both(left.phrase(word.get()), right.phrase(word.get())))));
    }
    return comparable && !left.words().isEmpty() && !right.words().isEmpty()
        ? Optional.of(
            weights.because(
                role.unlike,
                () ->
                    List.of(
                        left.phrase(left.words().getFirst()),
                        right.phrase(right.words().getFirst()))))
        : Optional.empty();
  }

  /// @param a in ascending order
  /// @param b in ascending order
  private static <T extends Comparable<T>> Optional<T> firstOfBoth(List<T> a, List<T> b) {
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int order = a.get(i).compareTo(b.get(j));
      if (order == 0) {
        return Optional.of(a.get(i));
      }
      if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return Optional.empty();
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
      reasons.add(weights.because(feature, () -> List.of(shared.get())));
      return;
    }
    boolean several = harmed(a) > 1 || harmed(b) > 1;
    boolean bodily = a.type() == EventType.ASSAULT || a.type() == EventType.COERCE;
    reasons.add(
        weights.because(
            several || !bodily ? "victim.another" : "victim.other",
            () -> List.of(a.firstVictim(), b.firstVictim())));
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
    for (Toll.Category category : a.tollCategories()) {
      // how many were hit is part of how many were killed or injured
      if (category == Toll.Category.HARMED || !b.tollCategories().contains(category)) {
        continue;
      }
      long same = 0;
      String number = "";
      Optional<Reason> other = Optional.empty();
      for (ChainToll left : a.tolls()) {
        for (ChainToll right : b.tolls()) {
          if (left.category() == category && right.category() == category) {
            long shared = shared(left.quantity(), right.quantity());
            if (shared > same) {
              same = shared;
              number = weights.areWorded() ? alike(left.quantity(), right.quantity()) : "";
            }
            if (other.isEmpty() && !left.quantity().compatible(right.quantity())) {
              other =
                  Optional.of(
                      weights.because(
                          "toll.other",
                          () ->
                              List.of(
                                  category.inWords(),
                                  left.quantity().inWords(),
                                  right.quantity().inWords())));
            }
          }
        }
      }
      if (same > 1) {
        String counted = number;
        reasons.add(weights.because("toll.same", () -> List.of(category.inWords(), counted)));
      } else if (same == 1) {
        reasons.add(weights.because("toll.one", () -> List.of(category.inWords())));
      } else {
        other.ifPresent(reasons::add);
      }
    }
  }

  private static String alike(Quantity left, Quantity right) {
    return both(left.inWords(), right.inWords());
  }

  /// The lowest number both give; 0 if they differ or give none.
  private static long shared(Quantity left, Quantity right) {
    return left.flaw().isEmpty() && left.low().isPresent() && left.low().equals(right.low())
        ? left.low().getAsLong()
        : 0;
  }
}
