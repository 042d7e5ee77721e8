package org.attest.bench.task;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Toll;

/// What the reports of one incident settle about its toll: for each category the number that most
/// of them give, of as many the higher one. Of those harmed of whom it is not said whether they
/// lived, the ones who were not killed were injured.
final class IncidentTolls {
  /// How many reports give a number, by category.
  private final Map<Toll.Category, SortedMap<Long, Integer>> numbers =
      new EnumMap<>(Toll.Category.class);

  /// The highest number told of one person or as a part of others, by category.
  private final Map<Toll.Category, Long> least = new EnumMap<>(Toll.Category.class);

  /// @param killed how many were killed
  /// @param injured how many were injured and lived
  record Settled(long killed, long injured) {}

  private IncidentTolls(Collection<ReadReport> reports) {
    reports.forEach(this::add);
  }

  /// Absent when no report counts anybody.
  static Optional<Settled> of(Collection<ReadReport> reports) {
    return new IncidentTolls(reports).settled();
  }

  /// Whether a mention tells violence that happened as the news.
  static boolean isNews(EventMention event) {
    boolean happened =
        event.factuality() == Factuality.HAPPENED || event.factuality() == Factuality.ATTEMPTED;
    return event.type() == EventType.ASSAULT && !event.background() && happened;
  }

  private void add(ReadReport report) {
    Map<Toll.Category, SortedSet<Long>> told = new EnumMap<>(Toll.Category.class);
    for (EventMention event : report.reading().events()) {
      if (isNews(event)) {
        for (Toll toll : event.tolls()) {
          add(toll, told);
        }
      }
    }
    told.forEach(
        (category, values) ->
            values.forEach(
                value ->
                    numbers
                        .computeIfAbsent(category, key -> new TreeMap<>())
                        .merge(value, 1, Integer::sum)));
  }

  private void add(Toll toll, Map<Toll.Category, SortedSet<Long>> told) {
    if (toll.quantity().low().isEmpty()) {
      return;
    }
    long number = toll.quantity().low().getAsLong();
    if (toll.individual() || toll.part() && toll.category() == Toll.Category.KILLED) {
      least.merge(toll.category(), number, Math::max);
    } else if (!toll.part()) {
      told.computeIfAbsent(toll.category(), key -> new TreeSet<>()).add(number);
    }
  }

  private Optional<Settled> settled() {
    Optional<Long> killed = number(Toll.Category.KILLED);
    Optional<Long> injured = number(Toll.Category.INJURED);
    Optional<Long> harmed = number(Toll.Category.HARMED);
    if (killed.isEmpty() && injured.isEmpty() && harmed.isEmpty()) {
      return Optional.empty();
    }
    long dead = killed.orElse(0L);
    boolean counted = numbers.containsKey(Toll.Category.INJURED);
    if (!counted && harmed.filter(all -> all > 1 && all >= dead).isPresent()) {
      return Optional.of(new Settled(dead, harmed.get() - dead));
    }
    if (injured.isEmpty()) {
      return Optional.of(new Settled(dead, Math.max(0, harmed.orElse(0L) - dead)));
    }
    // One person who was injured is the one who died, unless somebody counts the injured.
    return Optional.of(new Settled(dead, counted || dead == 0 ? injured.get() : 0));
  }

  private Optional<Long> number(Toll.Category category) {
    SortedMap<Long, Integer> given = numbers.get(category);
    if (given == null) {
      return Optional.ofNullable(least.get(category));
    }
    return given.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<Long, Integer> entry) -> entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
