package org.attest.core.resolution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.attest.core.reading.DateInterval;
import org.attest.core.report.ReportId;

/// For each chain those that are worth comparing with it: they share the most and the rarest of
/// what both say ([BlockKey]). The chains are taken in the order of their days, so that of many
/// that share a frequent key the nearest in time are looked at.
final class EventCandidates {
  /// A longer time says little about the day.
  private static final long LONG = 90;

  /// The chains by their days, and the place of each in that order.
  private final int[] byDay;

  private final int[] place;
  private final SharedKeys shared;
  private final int most;

  /// @param wording how rare words are
  /// @param lineages of the reports
  /// @param family of a chain's type
  EventCandidates(
      Weights weights,
      List<EventChain> chains,
      Wording wording,
      Map<ReportId, Lineage> lineages,
      Function<EventChain, String> family) {
    most = (int) weights.of("event.compared");
    byDay =
        IntStream.range(0, chains.size())
            .boxed()
            .sorted(
                Comparator.comparingLong((Integer i) -> day(chains.get(i)))
                    .thenComparing(Comparator.naturalOrder()))
            .mapToInt(Integer::intValue)
            .toArray();
    place = new int[chains.size()];
    int[][] keys = new int[chains.size()][];
    int words = (int) weights.of("event.rare-words");
    for (int at = 0; at < byDay.length; at++) {
      EventChain chain = chains.get(byDay[at]);
      place[byDay[at]] = at;
      keys[at] = keys(chain, wording, words, lineages, family.apply(chain));
    }
    shared = new SharedKeys(keys, (int) weights.of("event.bucket"));
  }

  /// The chains to compare with one, all of which come before it in the order of days, so that each
  /// pair is met once.
  SortedSet<Integer> of(int chain) {
    SortedSet<Integer> candidates = new TreeSet<>();
    shared.before(place[chain], most).forEach(other -> candidates.add(byDay[other.thing()]));
    return candidates;
  }

  /// The chains that share most with one, on both sides of it in the order of days, at most so
  /// many.
  List<Integer> around(int chain, int limit) {
    return shared.around(place[chain], limit).stream().map(other -> byDay[other.thing()]).toList();
  }

  private static int[] keys(
      EventChain chain,
      Wording wording,
      int words,
      Map<ReportId, Lineage> lineages,
      String family) {
    SortedSet<BlockKey> keys = BlockKey.of(chain, family);
    if (chain.main()) {
      ReportId report = chain.key().report();
      keys.add(BlockKey.ofNews(report.value(), family));
      Optional.ofNullable(lineages.get(report))
          .flatMap(Lineage::parent)
          .ifPresent(parent -> keys.add(BlockKey.ofNews(parent.value(), family)));
    }
    for (int word : wording.rarest(chain.words(), words)) {
      keys.add(BlockKey.ofWord(word, family));
    }
    return keys.stream().mapToInt(key -> key.value().hashCode()).sorted().distinct().toArray();
  }

  /// The first day of its time, else the day of the report; undated ones last.
  private static long day(EventChain chain) {
    Optional<DateInterval> time =
        chain.time().filter(found -> found.days().orElse(Long.MAX_VALUE) <= LONG);
    return time.or(() -> chain.publication())
        .flatMap(days -> days.earliest().or(days::latest))
        .map(LocalDate::toEpochDay)
        .orElse(Long.MAX_VALUE);
  }
}
