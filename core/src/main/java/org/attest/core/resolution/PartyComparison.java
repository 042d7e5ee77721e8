package org.attest.core.resolution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Toll;
import org.attest.core.resolution.Weights.Evidence;

/// Whether two events have the same people in the same roles.
final class PartyComparison {
  private static final RoleWeights AGENT = RoleWeights.of("agent");
  private static final RoleWeights TARGET = RoleWeights.of("target");

  /// How many arrested people are a crowd.
  private final double crowdSize;

  PartyComparison(Weights weights) {
    crowdSize = weights.of("detained.crowd-size");
  }

  void compare(EventChain a, EventChain b, Weighing weighing) {
    party(AGENT, a.agent(), b.agent(), true, weighing);
    // A market and its shoppers are one target; a named person and somebody else are two.
    boolean person = !a.victims().isEmpty() || !b.victims().isEmpty();
    party(TARGET, a.target(), b.target(), person, weighing);
    if (areSwapped(a, b)) {
      weighing.add("roles.swapped", () -> List.of(swapped(a, b)));
    }
    victims(a, b, weighing);
    toll(a, b, weighing);
    if (detains(a) && detains(b) && !crowd(a, b, weighing)) {
      crowd(b, a, weighing);
    }
  }

  private static boolean detains(EventChain chain) {
    return chain.tollCategories().contains(Toll.Category.DETAINED);
  }

  /// Adds a reason if one tells of the arrest of a person by name, the other of a sweep.
  private boolean crowd(EventChain person, EventChain sweep, Weighing weighing) {
    boolean one =
        !person.victims().isEmpty() && detained(person).allMatch(Quantity.exactly(1)::equals);
    Optional<Quantity> crowd =
        detained(sweep).filter(number -> number.low().orElse(0) >= crowdSize).findFirst();
    boolean both = one && sweep.victims().isEmpty() && crowd.isPresent();
    if (both) {
      weighing.add("detained.crowd", () -> List.of(person.firstVictim(), crowd.get().inWords()));
    }
    return both;
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

  private static void party(
      RoleWeights role, ChainParty left, ChainParty right, boolean comparable, Weighing weighing) {
    Optional<ActorId> actor =
        left.sharesNoActor(right) ? Optional.empty() : firstOfBoth(left.actors(), right.actors());
    if (actor.isPresent()) {
      weighing.add(role.same, () -> List.of(left.name(actor.get())));
      return;
    }
    if (!left.actors().isEmpty() && !right.actors().isEmpty()) {
      weighing.add(
          role.other,
          () ->
              List.of(left.name(left.actors().getFirst()), right.name(right.actors().getFirst())));
      return;
    }
    Optional<String> word =
        left.sharesNoWord(right) ? Optional.empty() : firstOfBoth(left.words(), right.words());
    if (word.isPresent()) {
      weighing.add(
          role.word, () -> List.of(both(left.phrase(word.get()), right.phrase(word.get()))));
    } else if (comparable && !left.words().isEmpty() && !right.words().isEmpty()) {
      weighing.add(
          role.unlike,
          () ->
              List.of(
                  left.phrase(left.words().getFirst()), right.phrase(right.words().getFirst())));
    }
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

  private static void victims(EventChain a, EventChain b, Weighing weighing) {
    if (a.victims().isEmpty() || b.victims().isEmpty()) {
      return;
    }
    Optional<String> shared = a.sharedVictim(b);
    if (shared.isPresent()) {
      String feature = kills(a) && kills(b) ? "victim.killed" : "victim.same";
      weighing.add(feature, () -> List.of(shared.get()));
      return;
    }
    boolean several = harmed(a) > 1 || harmed(b) > 1;
    boolean bodily = a.type() == EventType.ASSAULT || a.type() == EventType.COERCE;
    weighing.add(
        several || !bodily ? "victim.another" : "victim.other",
        () -> List.of(a.firstVictim(), b.firstVictim()));
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

  private static void toll(EventChain a, EventChain b, Weighing weighing) {
    for (Toll.Category category : a.tollCategories()) {
      // how many were hit is part of how many were killed or injured
      if (category != Toll.Category.HARMED && b.tollCategories().contains(category)) {
        toll(category, a, b, weighing);
      }
    }
  }

  /// Adds a reason if two give the same number of those harmed in one way, or such as exclude each
  /// other.
  private static void toll(Toll.Category category, EventChain a, EventChain b, Weighing weighing) {
    long same = 0;
    Evidence number = Evidence.NONE;
    Optional<Evidence> other = Optional.empty();
    for (ChainToll left : a.tolls()) {
      for (ChainToll right : b.tolls()) {
        if (left.category() == category && right.category() == category) {
          Quantity one = left.quantity();
          Quantity two = right.quantity();
          long shared = shared(one, two);
          if (shared > same) {
            same = shared;
            number = () -> List.of(category.inWords(), both(one.inWords(), two.inWords()));
          }
          if (other.isEmpty() && !one.compatible(two)) {
            other = Optional.of(() -> List.of(category.inWords(), one.inWords(), two.inWords()));
          }
        }
      }
    }
    if (same > 1) {
      weighing.add("toll.same", number);
    } else if (same == 1) {
      weighing.add("toll.one", () -> List.of(category.inWords()));
    } else if (other.isPresent()) {
      weighing.add("toll.other", other.get());
    }
  }

  /// The lowest number both give; 0 if they differ or give none.
  private static long shared(Quantity left, Quantity right) {
    return left.flaw().isEmpty() && left.low().isPresent() && left.low().equals(right.low())
        ? left.low().getAsLong()
        : 0;
  }
}
