package org.attest.core.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.Toll;
import org.attest.core.resolution.FoldedName;
import org.attest.core.resolution.WordList;

/// The sides of a clash by whom tolls count: "three soldiers" and "19 rebels" are no two counts of
/// the same people. Civilians are no side, for whom one calls a civilian another calls a rebel.
enum Sides {
  FORCES,
  FIGHTERS;

  private static final WordList FIGHTER = WordList.load(Sides.class, "fighter-words.txt");

  /// The side that a group of people is of; absent if its words do not tell.
  static Optional<Sides> of(String group) {
    boolean fighters = FIGHTER.touches(FoldedName.of(group));
    boolean forces = Publishers.isState(group);
    return fighters == forces ? Optional.empty() : Optional.of(fighters ? FIGHTERS : FORCES);
  }

  /// The side that a value counts.
  static Optional<Sides> of(TollValue value) {
    return value.group().flatMap(Sides::of);
  }

  /// Whether figures that are given as wholes are those of both sides.
  static boolean areApart(List<Toll> tolls) {
    Set<Sides> told = EnumSet.noneOf(Sides.class);
    tolls.stream()
        .filter(toll -> !toll.part() && !toll.individual())
        .flatMap(toll -> toll.group().flatMap(Sides::of).stream())
        .forEach(told::add);
    return told.size() > 1;
  }
}
