package org.attest.core.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.PlaceReference;

/// A coarse key under which event chains meet before they are compared. Two chains of one event
/// share at least one: by place and week, by day and country, or by the person harmed. What a chain
/// does not say has a key of its own, so that silence excludes nothing.
record BlockKey(String value) implements Comparable<BlockKey> {
  private static final int DAYS_PER_CELL = 7;
  private static final long MOST_CELLS = 9;

  /// The keys of a chain.
  static SortedSet<BlockKey> of(EventChain chain) {
    SortedSet<BlockKey> keys = new TreeSet<>();
    List<String> places = places(chain.place());
    List<String> times = times(chain);
    for (String place : places) {
      for (String time : times) {
        keys.add(new BlockKey(place + "|" + time));
      }
    }
    for (FoldedName victim : chain.victims()) {
      keys.add(new BlockKey("victim " + FoldedName.skeleton(victim.last())));
    }
    return keys;
  }

  private static List<String> places(Optional<PlaceReference> place) {
    List<String> keys = new ArrayList<>(List.of("anywhere"));
    place.ifPresent(
        found -> {
          for (String token : FoldedName.of(found.name()).tokens()) {
            keys.add("at " + FoldedName.skeleton(token));
          }
          found.country().ifPresent(country -> keys.add("in " + country));
        });
    return keys;
  }

  /// Weeks for a time of weeks, the year for a longer one, and the week of the report for none.
  private static List<String> times(EventChain chain) {
    Optional<DateInterval> time = chain.time().filter(found -> found.days().isPresent());
    DateInterval days =
        time.or(() -> ReportWords.published(chain.report()).filter(d -> d.days().isPresent()))
            .orElse(null);
    List<String> keys = new ArrayList<>();
    if (days == null) {
      keys.add("undated");
      return keys;
    }
    LocalDate earliest = days.earliest().orElseThrow();
    LocalDate latest = days.latest().orElseThrow();
    long first = Math.floorDiv(earliest.toEpochDay() - 1, DAYS_PER_CELL);
    long last = Math.floorDiv(latest.toEpochDay() + 1, DAYS_PER_CELL);
    if (last - first < MOST_CELLS) {
      for (long cell = first; cell <= last; cell++) {
        keys.add("week " + cell);
      }
    }
    for (int year = earliest.getYear();
        year <= Math.min(latest.getYear(), earliest.getYear() + 2);
        year++) {
      keys.add("year " + year);
    }
    keys.add("undated");
    return keys;
  }

  @Override
  public int compareTo(BlockKey other) {
    return value.compareTo(other.value);
  }
}
