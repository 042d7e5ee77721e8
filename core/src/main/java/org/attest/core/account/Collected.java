package org.attest.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.attest.core.reading.DateInterval;

/// Values of one field while they are gathered: equal values are one, each with its supporters, in
/// the order in which they became known.
final class Collected<T> {
  /// A value, who gives it, and when it was first and last given.
  static final class Entry<T> {
    final T value;
    final List<Support> supporters = new ArrayList<>();
    final List<Telling> tellings = new ArrayList<>();
    Value.Relation relation = Value.Relation.FIRST;

    private Entry(T value) {
      this.value = value;
    }

    /// Day of the first report that gives it; absent when that report is undated.
    Optional<LocalDate> firstKnown() {
      return tellings.getFirst().known().flatMap(DateInterval::latest);
    }

    /// Day of the last report that gives it; absent when that report is undated.
    Optional<LocalDate> lastKnown() {
      return tellings.getLast().known().flatMap(DateInterval::latest);
    }

    /// The outlets or other publishers that give it, those that copy left out.
    int weight() {
      SortedSet<String> originals = new TreeSet<>();
      for (Telling telling : tellings) {
        boolean copied = telling.lineage().flatMap(lineage -> lineage.parent()).isPresent();
        if (!copied) {
          originals.add(telling.outlet());
        }
      }
      return originals.size();
    }
  }

  final List<Entry<T>> entries = new ArrayList<>();

  /// Adds support for a value.
  ///
  /// @return the entry it went to
  Entry<T> add(T value, Telling telling, Support support) {
    Entry<T> entry = find(value);
    entry.tellings.add(telling);
    if (!entry.supporters.contains(support)) {
      entry.supporters.add(support);
    }
    return entry;
  }

  private Entry<T> find(T value) {
    for (Entry<T> entry : entries) {
      if (entry.value.equals(value)) {
        return entry;
      }
    }
    Entry<T> entry = new Entry<>(value);
    entries.add(entry);
    return entry;
  }

  /// Sets each value beside those before it: compatible with all, or in contradiction to one.
  ///
  /// @param exclude whether a value, given first, and an earlier one cannot both hold
  /// @param reason what the dispute is about, in words
  /// @return the values in dispute; absent if all can hold together
  Optional<Dispute> exclusions(BiPredicate<T, T> exclude, String reason) {
    SortedSet<Integer> disputed = new TreeSet<>();
    for (int i = 1; i < entries.size(); i++) {
      entries.get(i).relation = Value.Relation.COMPATIBLE;
      for (int j = 0; j < i; j++) {
        if (exclude.test(entries.get(i).value, entries.get(j).value)) {
          entries.get(i).relation = Value.Relation.CONTRADICTION;
          disputed.add(i);
          disputed.add(j);
        }
      }
    }
    return disputed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dispute(List.copyOf(disputed), reason));
  }

  /// The index of the greatest value in an order of indices; of equals the one known first.
  int best(Comparator<Integer> order) {
    int best = 0;
    for (int i = 1; i < entries.size(); i++) {
      if (order.compare(i, best) > 0) {
        best = i;
      }
    }
    return best;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  Field<T> field(String name, Optional<Integer> best, Optional<Dispute> dispute) {
    return new Field<>(
        name,
        entries.stream()
            .map(entry -> new Value<>(entry.value, entry.relation, entry.supporters))
            .toList(),
        best,
        dispute);
  }
}
