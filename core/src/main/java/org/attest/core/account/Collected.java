package org.attest.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.data.Explanation;
import org.attest.core.reading.DateInterval;
import org.attest.core.report.ReportId;

/// Values of one field while they are gathered: equal values are one, each with its supporters, in
/// the order in which they became known.
final class Collected<T> {
  /// A value, who gives it, and when it was first and last given.
  static final class Entry<T> {
    final T value;
    final List<Support> supporters = new ArrayList<>();
    final List<Telling> tellings = new ArrayList<>();
    Value.Relation relation = Value.Relation.FIRST;
    Optional<Explanation> why = Optional.empty();
    Optional<Explanation> replaced = Optional.empty();

    /// Those who keep to the value though others gave another one before.
    SortedSet<String> holding = new TreeSet<>();

    private Entry(T value) {
      this.value = value;
    }

    void relate(Value.Relation found, Explanation ground) {
      relation = found;
      why = Optional.of(ground);
    }

    private Value<T> toValue() {
      return new Value<>(
          value, relation, why, replaced, firstKnown(), originalReports(), supporters);
    }

    private int originalReports() {
      SortedSet<ReportId> originals = new TreeSet<>();
      for (Telling telling : tellings) {
        if (!telling.isDerived()) {
          originals.add(telling.report().report().id());
        }
      }
      return originals.size();
    }

    /// Day of the first report that gives it; absent when that report is undated.
    Optional<LocalDate> firstKnown() {
      return tellings.getFirst().known().flatMap(DateInterval::latest);
    }

    /// Day of the last report that gives it; absent when that report is undated.
    Optional<LocalDate> lastKnown() {
      return tellings.getLast().known().flatMap(DateInterval::latest);
    }

    /// The outlets or other publishers that give it.
    SortedSet<String> outlets() {
      SortedSet<String> outlets = new TreeSet<>();
      tellings.forEach(telling -> outlets.add(telling.outlet()));
      return outlets;
    }

    /// How many outlets or other publishers give it, those that copy left out.
    int weight() {
      SortedSet<String> originals = new TreeSet<>();
      for (Telling telling : tellings) {
        if (!telling.isDerived()) {
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

  /// How two values of a field stand to each other.
  interface Comparison<T> {
    /// Why a value and an earlier one cannot both hold; absent if they can.
    Optional<Explanation> exclusion(T later, T earlier);

    /// Why a value says the same as an earlier one that it can hold with.
    Explanation compatibility(T later, T earlier);
  }

  /// Sets each value beside those before it: compatible with all, or in contradiction to one.
  ///
  /// @param kind of the explanation what the dispute is about
  /// @return the values in dispute; absent if all can hold together
  Optional<Dispute> exclusions(Comparison<T> comparison, String kind) {
    SortedSet<Integer> disputed = new TreeSet<>();
    List<Dispute.Ground> grounds = new ArrayList<>();
    for (int i = 1; i < entries.size(); i++) {
      Entry<T> later = entries.get(i);
      Optional<Dispute.Ground> ground = Optional.empty();
      for (int j = 0; j < i; j++) {
        Optional<Explanation> apart = comparison.exclusion(later.value, entries.get(j).value);
        if (apart.isPresent()) {
          ground = Optional.of(new Dispute.Ground(j, i, apart.get()));
          disputed.add(i);
          disputed.add(j);
        }
      }
      ground.ifPresentOrElse(
          found -> {
            later.relate(Value.Relation.CONTRADICTION, found.why());
            grounds.add(found);
          },
          () ->
              later.relate(
                  Value.Relation.COMPATIBLE,
                  comparison.compatibility(later.value, entries.getFirst().value)));
    }
    return disputed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dispute(List.copyOf(disputed), Explanation.of(kind), grounds));
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
    return new Field<>(name, entries.stream().map(Entry::toValue).toList(), best, dispute);
  }
}
