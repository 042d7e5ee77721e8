package org.attest.core.resolution;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.DateInterval;

/// Something that event chains can have in common, for which they are worth comparing: the day, a
/// part of the place's name, an actor, a person harmed, a word. Holds for events of one family of
/// types only, as others are never joined.
///
/// @param value for example `force|at hadrin`
record BlockKey(String value) implements Comparable<BlockKey> {
  private static final int DAYS_PER_CELL = 7;

  /// The days of a time that is longer say little.
  private static final int MOST_DAYS = 45;

  /// The keys of what a chain says, but for its words.
  ///
  /// @param family of the chain's type
  static SortedSet<BlockKey> of(EventChain chain, String family) {
    SortedSet<BlockKey> keys = new TreeSet<>();
    keys.add(new BlockKey(family));
    chain
        .place()
        .ifPresent(
            place -> {
              for (String token : FoldedName.of(place.name()).tokens()) {
                keys.add(new BlockKey(family + "|at " + FoldedName.skeleton(token)));
              }
              place.country().ifPresent(code -> keys.add(new BlockKey(family + "|in " + code)));
            });
    chain.time().ifPresent(time -> addDays(time, family, keys));
    chain.agents().forEach(actor -> keys.add(new BlockKey(family + "|by " + actor)));
    chain.targets().forEach(actor -> keys.add(new BlockKey(family + "|to " + actor)));
    for (FoldedName victim : chain.victims()) {
      keys.add(new BlockKey(family + "|harmed " + FoldedName.skeleton(victim.last())));
    }
    return keys;
  }

  /// The key of a word that a chain is told with.
  static BlockKey ofWord(int word, String family) {
    return new BlockKey(family + "|word " + word);
  }

  /// The key of the news of a report.
  static BlockKey ofNews(String report, String family) {
    return new BlockKey(family + "|news " + report);
  }

  /// Each day and its neighbours of a time of a few days, each week of a longer one.
  private static void addDays(DateInterval time, String family, SortedSet<BlockKey> keys) {
    long length = time.days().orElse(Long.MAX_VALUE);
    if (length > MOST_DAYS) {
      return;
    }
    long first = time.earliest().map(LocalDate::toEpochDay).orElse(0L);
    for (long day = first; day < first + length; day++) {
      if (length <= 2) {
        keys.add(new BlockKey(family + "|day " + day));
      }
      keys.add(new BlockKey(family + "|week " + Math.floorDiv(day, DAYS_PER_CELL)));
    }
  }

  @Override
  public int compareTo(BlockKey other) {
    return value.compareTo(other.value);
  }
}
