package org.attest.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.data.Explanation;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Toll;

/// Tolls of an event. One person named among the harmed is a part wherever somebody gives a
/// number. A later, larger number is an update. A number that a later and larger one outgrew is
/// no longer claimed by anybody; of those still claimed, two that exclude each other are a
/// dispute. Parts of another figure and malformed figures are kept apart; of the two sides of a
/// clash each is compared with itself.
final class TollFields {
  private TollFields() {}

  static SortedMap<Toll.Category, Field<TollValue>> of(List<Telling> tellings) {
    SortedMap<Toll.Category, Collected<TollValue>> collected = new TreeMap<>();
    SortedMap<Toll.Category, List<Toll>> all = new TreeMap<>();
    for (Telling telling : tellings) {
      for (Toll toll : telling.mention().tolls()) {
        all.computeIfAbsent(toll.category(), category -> new ArrayList<>()).add(toll);
      }
    }
    SortedSet<Toll.Category> numbered = new TreeSet<>();
    SortedSet<Toll.Category> ofSides = new TreeSet<>();
    all.forEach(
        (category, tolls) -> {
          if (tolls.stream().anyMatch(toll -> !toll.part() && !toll.individual())) {
            numbered.add(category);
          }
          if (Sides.areApart(tolls)) {
            ofSides.add(category);
          }
        });
    for (Telling telling : tellings) {
      for (Toll told : telling.mention().tolls()) {
        // One person where others give a number, or one side of a clash where others count the
        // other one.
        boolean part =
            told.individual() && numbered.contains(told.category())
                || ofSides.contains(told.category()) && told.group().flatMap(Sides::of).isPresent();
        Toll toll = part ? told.asPart() : told;
        Telling teller = telling.saying(toll.span());
        Optional<String> group = toll.part() ? toll.group() : Optional.empty();
        collected
            .computeIfAbsent(toll.category(), category -> new Collected<>())
            .add(
                new TollValue(toll.quantity(), group, toll.part()),
                teller,
                teller.support(toll.span(), toll.derivation()));
      }
    }
    SortedMap<Toll.Category, Field<TollValue>> fields = new TreeMap<>();
    collected.forEach((category, values) -> fields.put(category, field(category, values)));
    return fields;
  }

  /// The figures that count the same people: all of them, or those of one side.
  private static List<List<Collected.Entry<TollValue>>> comparable(
      List<Collected.Entry<TollValue>> entries) {
    List<List<Collected.Entry<TollValue>>> groups = new ArrayList<>();
    groups.add(entries.stream().filter(TollFields::isWhole).toList());
    for (Sides side : Sides.values()) {
      groups.add(
          entries.stream()
              .filter(entry -> !isWhole(entry) && isSound(entry))
              .filter(entry -> Sides.of(entry.value).equals(Optional.of(side)))
              .toList());
    }
    return groups;
  }

  /// How many were hit is told of some of them and of all of them: such numbers are no dispute.
  private static Field<TollValue> field(Toll.Category category, Collected<TollValue> collected) {
    List<Collected.Entry<TollValue>> entries = collected.entries;
    List<List<Collected.Entry<TollValue>>> groups = comparable(entries);
    for (List<Collected.Entry<TollValue>> group : groups) {
      for (Collected.Entry<TollValue> entry : group) {
        entry.holding = RivalFigures.holdingTo(entry, exceeding(group, entry));
      }
    }
    relate(entries);
    SortedSet<Integer> disputed = new TreeSet<>();
    List<Dispute.Ground> grounds = new ArrayList<>();
    for (List<Collected.Entry<TollValue>> group : groups) {
      for (Collected.Entry<TollValue> entry : group) {
        entry.replaced = replacing(group, entry).map(TollReasons::replaced);
      }
      if (category != Toll.Category.HARMED) {
        dispute(entries, group, disputed, grounds);
      }
    }
    Optional<Dispute> dispute =
        disputed.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Dispute(List.copyOf(disputed), Explanation.of("dispute.toll"), grounds));
    return collected.field(category.name().toLowerCase(Locale.ROOT), best(entries), dispute);
  }

  /// Adds what excludes each other of the figures of the same people.
  private static void dispute(
      List<Collected.Entry<TollValue>> entries,
      List<Collected.Entry<TollValue>> group,
      SortedSet<Integer> disputed,
      List<Dispute.Ground> grounds) {
    List<Collected.Entry<TollValue>> claimed =
        group.stream().filter(entry -> entry.replaced.isEmpty()).toList();
    for (Collected.Entry<TollValue> later : claimed) {
      Optional<Dispute.Ground> ground = Optional.empty();
      for (Collected.Entry<TollValue> earlier : claimed.subList(0, claimed.indexOf(later))) {
        if (!later.value.quantity().compatible(earlier.value.quantity())) {
          int i = entries.indexOf(later);
          int j = entries.indexOf(earlier);
          disputed.add(i);
          disputed.add(j);
          ground = Optional.of(new Dispute.Ground(j, i, TollReasons.contradiction(later, earlier)));
        }
      }
      ground.ifPresent(grounds::add);
    }
  }

  private static List<Collected.Entry<TollValue>> exceeding(
      List<Collected.Entry<TollValue>> entries, Collected.Entry<TollValue> entry) {
    return entries.stream()
        .filter(other -> low(other) > low(entry))
        .filter(other -> !entry.value.quantity().compatible(other.value.quantity()))
        .toList();
  }

  private static void relate(List<Collected.Entry<TollValue>> entries) {
    for (int i = 0; i < entries.size(); i++) {
      Collected.Entry<TollValue> entry = entries.get(i);
      if (!isWhole(entry)) {
        entry.relate(Value.Relation.OTHER_QUANTITY, TollReasons.otherQuantity(entry));
        continue;
      }
      List<Collected.Entry<TollValue>> earlier =
          entries.subList(0, i).stream().filter(TollFields::isWhole).toList();
      if (!earlier.isEmpty()) {
        Value.Relation relation = relation(earlier, entry);
        entry.relate(relation, TollReasons.of(relation, entry, earlier));
      }
    }
  }

  private static Value.Relation relation(
      List<Collected.Entry<TollValue>> earlier, Collected.Entry<TollValue> entry) {
    boolean outgrowsAll = true;
    boolean compatible = true;
    for (Collected.Entry<TollValue> other : earlier) {
      outgrowsAll &= outgrows(entry, other);
      compatible &= entry.value.quantity().compatible(other.value.quantity());
    }
    if (outgrowsAll) {
      return Value.Relation.UPDATE;
    }
    if (compatible) {
      return Value.Relation.COMPATIBLE;
    }
    boolean corrects =
        isCalledCorrection(entry)
            || earlier.stream()
                .filter(other -> !entry.value.quantity().compatible(other.value.quantity()))
                .allMatch(other -> revises(entry, other));
    return corrects ? Value.Relation.CORRECTION : Value.Relation.CONTRADICTION;
  }

  static boolean isCalledCorrection(Collected.Entry<TollValue> entry) {
    return entry.tellings.stream()
        .flatMap(telling -> telling.statement().stream())
        .anyMatch(statement -> statement.act() == Statement.Act.CORRECT);
  }

  /// Whether all outlets that gave the other number came to give this one on a later day.
  private static boolean revises(
      Collected.Entry<TollValue> entry, Collected.Entry<TollValue> other) {
    SortedSet<String> now = entry.outlets();
    Optional<LocalDate> since = entry.firstKnown();
    return now.containsAll(other.outlets())
        && since.isPresent()
        && lastHeld(other).filter(last -> last.isBefore(since.get())).isPresent();
  }

  /// The day of the last report that gives a number other than as what it said before: "in a report
  /// of 14 March this paper said that three were killed".
  private static Optional<LocalDate> lastHeld(Collected.Entry<TollValue> entry) {
    return entry.tellings.stream()
        .filter(
            telling ->
                telling.source().map(telling::name).filter(telling.outlet()::equals).isEmpty())
        .flatMap(telling -> telling.known().flatMap(DateInterval::latest).stream())
        .max(Comparator.naturalOrder());
  }

  /// Whether the entry was first given on a later day than `other` was last, and is larger. What
  /// an armed group counts and what all others count are rival figures, whichever came later; so
  /// are those of bodies that keep to a smaller count and that of anybody else.
  static boolean outgrows(Collected.Entry<TollValue> entry, Collected.Entry<TollValue> other) {
    Optional<LocalDate> since = entry.firstKnown();
    Optional<LocalDate> until = other.lastKnown();
    return since.isPresent()
        && until.isPresent()
        && since.get().isAfter(until.get())
        && low(entry) > low(other)
        && isArmedGroups(entry) == isArmedGroups(other)
        && RivalFigures.giving(entry).containsAll(other.holding);
  }

  private static boolean isArmedGroups(Collected.Entry<TollValue> entry) {
    return entry.tellings.stream()
        .allMatch(
            telling ->
                telling
                    .source()
                    .filter(source -> source.kind() == Statement.SourceKind.ARMED_GROUP)
                    .isPresent());
  }

  private static boolean isClaimed(Collected.Entry<TollValue> entry) {
    return isWhole(entry) && entry.replaced.isEmpty();
  }

  /// The later number for which everybody gave up this one; absent while somebody still gives it.
  private static Optional<Collected.Entry<TollValue>> replacing(
      List<Collected.Entry<TollValue>> entries, Collected.Entry<TollValue> entry) {
    for (Collected.Entry<TollValue> other : entries) {
      boolean corrects =
          other.relation == Value.Relation.CORRECTION
              && other.firstKnown().isPresent()
              && lastHeld(entry)
                  .filter(last -> last.isBefore(other.firstKnown().get()))
                  .isPresent();
      if (corrects || outgrows(other, entry)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static boolean isWhole(Collected.Entry<TollValue> entry) {
    return !entry.value.part() && isSound(entry);
  }

  private static boolean isSound(Collected.Entry<TollValue> entry) {
    return entry.value.quantity().flaw().isEmpty();
  }

  static long low(Collected.Entry<TollValue> entry) {
    Quantity quantity = entry.value.quantity();
    return quantity.low().orElse(0);
  }

  /// Of the numbers still claimed the one that most original reports give, then the exact one, then
  /// the one known last.
  private static Optional<Integer> best(List<Collected.Entry<TollValue>> entries) {
    List<Integer> claimed = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (isClaimed(entries.get(i))) {
        claimed.add(i);
      }
    }
    return claimed.stream()
        .max(
            Comparator.comparingInt((Integer i) -> entries.get(i).weight())
                .thenComparing(i -> entries.get(i).value.quantity().isExact())
                .thenComparing(i -> entries.get(i).lastKnown().orElse(LocalDate.MIN))
                .thenComparing(i -> i));
  }
}
