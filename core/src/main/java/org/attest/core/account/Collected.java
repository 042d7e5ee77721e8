package org.attest.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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
