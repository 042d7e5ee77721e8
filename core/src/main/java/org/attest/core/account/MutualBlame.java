package org.attest.core.account;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
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

  private final Collected<Party> agents;
  private final Origins origins;

  MutualBlame(Collected<Party> agents, Origins origins) {
    this.agents = agents;
    this.origins = origins;
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
    return isOfState(a) != isOfState(b) && (isOfState(a) ? accused(a, b) : accused(b, a));
  }

  private boolean accused(Party forces, Party others) {
    Set<Telling> ofForces = tellings(MutualBlame::isOfState);
    Set<Telling> ofOthers = tellings(party -> !isOfState(party));
    List<Telling> defence = told(others, this::isOfficial, ofForces);
    List<Telling> accusation = told(forces, this::accuses, ofOthers);
    return ofForces.stream()
            .noneMatch(telling -> !ofOthers.contains(telling) && isOfficial(telling))
        && defence.stream()
            .anyMatch(one -> accusation.stream().anyMatch(other -> sameAct(one, other)));
  }

  /// What tells of parties of one side as having done it; each telling is one object.
  private Set<Telling> tellings(Predicate<Party> side) {
    Set<Telling> found = Collections.newSetFromMap(new IdentityHashMap<>());
    agents.entries.stream()
        .filter(entry -> side.test(entry.value))
        .forEach(entry -> found.addAll(entry.tellings));
    return found;
  }

  /// What tells of a party as having done it, and not of the other side too.
  private List<Telling> told(Party party, Predicate<Telling> by, Set<Telling> ofOtherSide) {
    return agents.entries.stream()
        .filter(entry -> entry.value.equals(party))
        .flatMap(entry -> entry.tellings.stream())
        .filter(telling -> !ofOtherSide.contains(telling) && by.test(telling))
        .toList();
  }

  private static boolean sameAct(Telling one, Telling other) {
    Set<String> modes = one.mention().modes();
    return !Collections.disjoint(modes, other.mention().modes());
  }

  private static boolean isOfState(Party party) {
    return Publishers.isState(party.name());
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
