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

  /// What tells of the parties of either side as having done it, by party.
  private final Map<Party, List<Telling>> forces = new HashMap<>();
  private final Map<Party, List<Telling>> others = new HashMap<>();

  private final Set<Telling> ofForces = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Telling> ofOthers = Collections.newSetFromMap(new IdentityHashMap<>());

  /// Whether there are two sides, and the authorities own up to nothing.
  private final boolean possible;

  /// What the authorities say of each of the others, and others of each of the forces.
  private final Map<Party, List<Telling>> defences = new HashMap<>();
  private final Map<Party, List<Telling>> accusations = new HashMap<>();

  /// @param agents all who are said to have done it
  /// @param origins of what the event's tellings say
  MutualBlame(Collected<Party> agents, Origins origins) {
    this.origins = origins;
    for (Collected.Entry<Party> entry : agents.entries) {
      boolean state = Publishers.isState(entry.value.name());
      (state ? forces : others).put(entry.value, entry.tellings);
      (state ? ofForces : ofOthers).addAll(entry.tellings);
    }
    possible =
        !forces.isEmpty()
            && !others.isEmpty()
            && ofForces.stream()
                .noneMatch(telling -> !ofOthers.contains(telling) && isOfficial(telling));
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
    return possible && (forces.containsKey(a) ? accused(a, b) : accused(b, a));
  }

  private boolean accused(Party force, Party other) {
    if (!forces.containsKey(force) || !others.containsKey(other)) {
      return false;
    }
    List<Telling> defence =
        defences.computeIfAbsent(other, party -> told(others, party, this::isOfficial, ofForces));
    List<Telling> accusation =
        accusations.computeIfAbsent(force, party -> told(forces, party, this::accuses, ofOthers));
    return defence.stream()
        .anyMatch(one -> accusation.stream().anyMatch(against -> sameAct(one, against)));
  }

  /// What tells of a party as having done it, and not of the other side too.
  private static List<Telling> told(
      Map<Party, List<Telling>> side,
      Party party,
      Predicate<Telling> by,
      Set<Telling> ofOtherSide) {
    return side.getOrDefault(party, List.of()).stream()
        .filter(telling -> !ofOtherSide.contains(telling) && by.test(telling))
        .toList();
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
