package org.attest.core.account;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
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

  /// Those who are of one sort, and have no name.
  private final Map<Party, Sort> sorts = new HashMap<>();

  /// Those of whom somebody tells that they were killed: some may be fighters who died, and a
  /// civilian who was wounded.
  private final Set<Party> killed = new HashSet<>();

  /// Whether both sorts are told of, and by no origin both.
  private final boolean possible;

  /// @param targets all who are said to have been hit
  /// @param origins of what the event's tellings say
  Combatants(Collected<Party> targets, Origins origins) {
    for (Collected.Entry<Party> entry : targets.entries) {
      sort(entry.value).ifPresent(sort -> sorts.put(entry.value, sort));
      if (entry.tellings.stream().anyMatch(Combatants::kills)) {
        killed.add(entry.value);
      }
    }
    possible =
        sorts.containsValue(Sort.FIGHTERS)
            && sorts.containsValue(Sort.CIVILIANS)
            && Collections.disjoint(
                tellers(targets, Sort.FIGHTERS, origins),
                tellers(targets, Sort.CIVILIANS, origins));
  }

  /// Why two cannot both have been hit: one side says fighters, another civilians; absent if they
  /// may.
  Optional<Explanation> ground(Party later, Party earlier) {
    return between(later, earlier)
        ? Optional.of(Explanation.of(GROUND, later.name(), earlier.name()))
        : Optional.empty();
  }

  private boolean between(Party a, Party b) {
    return possible
        && sorts.containsKey(a)
        && sorts.containsKey(b)
        && sorts.get(a) != sorts.get(b)
        && killed.contains(a)
        && killed.contains(b);
  }

  private static boolean kills(Telling telling) {
    return telling.mention().tolls().stream()
        .anyMatch(toll -> toll.category() == Toll.Category.KILLED);
  }

  private static Optional<Sort> sort(Party party) {
    if (party.actor().isPresent()) {
      return Optional.empty();
    }
    FoldedName name = FoldedName.of(party.name());
    boolean armed = FIGHTERS.touches(name);
    boolean civil = CIVILIANS.touches(name);
    return armed == civil ? Optional.empty() : Optional.of(armed ? Sort.FIGHTERS : Sort.CIVILIANS);
  }

  /// The origins that tell of a sort.
  private SortedSet<String> tellers(Collected<Party> targets, Sort sort, Origins origins) {
    SortedSet<String> keys = new TreeSet<>();
    Set<Telling> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    targets.entries.stream()
        .filter(entry -> sorts.get(entry.value) == sort)
        .flatMap(entry -> entry.tellings.stream())
        .filter(seen::add)
        .forEach(telling -> keys.add(origins.origin(telling).key()));
    return keys;
  }
}
