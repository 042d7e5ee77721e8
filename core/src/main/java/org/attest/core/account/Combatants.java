package org.attest.core.account;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.data.Explanation;
import org.attest.core.reading.Toll;
import org.attest.core.resolution.FoldedName;
import org.attest.core.resolution.WordList;

/// Whether those who were hit are said to have been fighters by one side and civilians by another:
/// the army that it killed four militants, and the villagers that a shepherd and his sons died.
/// Where one origin tells of both sorts, both were hit and nothing is disputed.
final class Combatants {
  /// The kind of the explanation.
  static final String GROUND = "value.party.combatants";

  private static final WordList FIGHTERS = WordList.load(Combatants.class, "fighter-words.txt");
  private static final WordList CIVILIANS = WordList.load(Combatants.class, "civilian-words.txt");

  private enum Sort {
    FIGHTERS,
    CIVILIANS
  }

  private final Collected<Party> targets;
  private final Origins origins;

  Combatants(Collected<Party> targets, Origins origins) {
    this.targets = targets;
    this.origins = origins;
  }

  /// Why two cannot both have been hit: one side says fighters, another civilians; absent if they
  /// may.
  Optional<Explanation> ground(Party later, Party earlier) {
    return between(later, earlier)
        ? Optional.of(Explanation.of(GROUND, later.name(), earlier.name()))
        : Optional.empty();
  }

  private boolean between(Party a, Party b) {
    Optional<Sort> one = sort(a);
    Optional<Sort> other = sort(b);
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return false;
    }
    return killed(a)
        && killed(b)
        && Collections.disjoint(tellers(Sort.FIGHTERS), tellers(Sort.CIVILIANS));
  }

  /// Whether somebody tells that they were killed: some may be fighters who died, and a civilian
  /// who was wounded.
  private boolean killed(Party party) {
    return targets.entries.stream()
        .filter(entry -> entry.value.equals(party))
        .flatMap(entry -> entry.tellings.stream())
        .flatMap(telling -> telling.mention().tolls().stream())
        .anyMatch(toll -> toll.category() == Toll.Category.KILLED);
  }

  private static Optional<Sort> sort(Party party) {
    FoldedName name = FoldedName.of(party.name());
    if (party.actor().isPresent()) {
      return Optional.empty();
    }
    boolean armed = FIGHTERS.touches(name);
    boolean civil = CIVILIANS.touches(name);
    return armed == civil ? Optional.empty() : Optional.of(armed ? Sort.FIGHTERS : Sort.CIVILIANS);
  }

  /// The origins that tell of a sort.
  private SortedSet<String> tellers(Sort sort) {
    SortedSet<String> keys = new TreeSet<>();
    Set<Telling> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    targets.entries.stream()
        .filter(entry -> sort(entry.value).filter(sort::equals).isPresent())
        .flatMap(entry -> entry.tellings.stream())
        .filter(seen::add)
        .forEach(telling -> keys.add(origins.origin(telling).key()));
    return keys;
  }
}
