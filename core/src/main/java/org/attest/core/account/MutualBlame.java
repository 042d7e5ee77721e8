package org.attest.core.account;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.attest.core.data.Explanation;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.resolution.FoldedName;

/// Whether the authorities and others each say that the other side did the same thing: the police
/// that masked men fired, and a rebels' spokesman that the police did. Nobody need have a name for
/// that. Where the authorities own up to a share of their own forces, nothing is disputed: both
/// fought.
final class MutualBlame {
  /// The kind of the explanation.
  static final String GROUND = "value.party.blame";

  private final Origins origins;

  private final Side forces = new Side();
  private final Side others = new Side();

  /// Whether there are two sides, and the authorities own up to nothing.
  private final boolean possible;

  /// @param agents all who are said to have done it
  /// @param origins of what the event's tellings say
  MutualBlame(Collected<Party> agents, Origins origins) {
    this.origins = origins;
    for (Collected.Entry<Party> entry : agents.entries) {
      (Publishers.isState(entry.value.name()) ? forces : others).add(entry);
    }
    possible =
        !forces.parties.isEmpty()
            && !others.parties.isEmpty()
            && forces.tellings.stream()
                .noneMatch(telling -> !others.tellings.contains(telling) && isOfficial(telling));
  }

  /// The parties of one side.
  private static final class Side {
    /// What tells of each party as having done it.
    private final Map<Party, List<Telling>> parties = new HashMap<>();

    /// What tells of any of them; each telling is one object.
    private final Set<Telling> tellings = Collections.newSetFromMap(new IdentityHashMap<>());

    /// What is told of each party against it, as far as it was asked.
    private final Map<Party, List<Telling>> against = new HashMap<>();

    void add(Collected.Entry<Party> entry) {
      parties.put(entry.value, entry.tellings);
      tellings.addAll(entry.tellings);
    }

    /// What tells of a party as having done it, and not of the other side too.
    ///
    /// @param by whether a telling is by those who may speak against the party
    List<Telling> against(Party party, Side other, Predicate<Telling> by) {
      return against.computeIfAbsent(
          party,
          missing ->
              parties.getOrDefault(party, List.of()).stream()
                  .filter(telling -> !other.tellings.contains(telling) && by.test(telling))
                  .toList());
    }
  }

  /// Whether the parties of a field are in dispute because each side says that the other did it.
  static boolean isIn(Field<Party> field) {
    return field.dispute().stream()
        .flatMap(dispute -> dispute.grounds().stream())
        .anyMatch(ground -> ground.why().kind().equals(GROUND));
  }

  /// Why two cannot both have done it: each side says that the other did; absent if they do not.
  Optional<Explanation> ground(Party later, Party earlier) {
    return between(later, earlier)
        ? Optional.of(Explanation.of(GROUND, later.name(), earlier.name()))
        : Optional.empty();
  }

  private boolean between(Party a, Party b) {
    return possible && (forces.parties.containsKey(a) ? accused(a, b) : accused(b, a));
  }

  /// Whether the authorities say that one of the others did it, and others that a force did; not
  /// for two of one side.
  private boolean accused(Party force, Party other) {
    List<Telling> defence = others.against(other, forces, this::isOfficial);
    List<Telling> accusation = forces.against(force, others, this::accuses);
    return defence.stream()
        .anyMatch(one -> accusation.stream().anyMatch(against -> sameAct(one, against)));
  }

  private static boolean sameAct(Telling one, Telling other) {
    Set<String> modes = one.mention().modes();
    return !Collections.disjoint(modes, other.mention().modes());
  }

  private boolean isOfficial(Telling telling) {
    return origins.origin(telling).isGovernment();
  }

  /// Whether somebody who can be named says so, or a body that publishes in its own name; not the
  /// press, an expert or "reports", and no witness, who may have seen one shot of many.
  private boolean accuses(Telling telling) {
    if (isOfficial(telling)) {
      return false;
    }
    return telling
        .source()
        .map(source -> speaksForItself(source.kind()))
        .orElseGet(() -> telling.ownVoice() && isBody(telling));
  }

  private static boolean speaksForItself(SourceKind kind) {
    return switch (kind) {
      case UNNAMED, OUTLET, EXPERT, WITNESS -> false;
      case OFFICIAL, ARMED_GROUP, MEDICAL, NGO, INTERNATIONAL_ORGANISATION, OTHER -> true;
    };
  }

  /// Whether the publisher is a body that watches and counts, or an armed group that its own text
  /// names.
  private static boolean isBody(Telling telling) {
    FoldedName publisher = FoldedName.of(telling.outlet());
    return Publishers.isBody(telling.outlet())
        || telling.report().reading().actors().stream()
            .filter(actor -> actor.named() && actor.kind() == ActorKind.ARMED_GROUP)
            .anyMatch(actor -> FoldedName.of(actor.name()).isPartOf(publisher));
  }
}
