package org.attest.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.core.data.Explanation;
import org.attest.core.reading.DateInterval;

/// Why a number of people is an update, a correction, a contradiction, or counts something else.
final class TollReasons {
  private TollReasons() {}

  /// @param relation of the entry to the earlier ones, of which there is one at least
  static Explanation of(
      Value.Relation relation,
      Collected.Entry<TollValue> entry,
      List<Collected.Entry<TollValue>> earlier) {
    Collected.Entry<TollValue> last = earlier.getLast();
    return switch (relation) {
      case UPDATE -> Explanation.of("value.toll.update", given(entry), number(last), lastDay(last));
      case COMPATIBLE -> Explanation.of("value.toll.compatible", number(last));
      case CORRECTION ->
          TollFields.isCalledCorrection(entry)
              ? Explanation.of("value.toll.called-correction", given(entry))
              : Explanation.of(
                  "value.toll.correction",
                  String.join(", ", entry.outlets()),
                  number(excluded(entry, earlier)),
                  given(entry));
      case CONTRADICTION -> contradiction(entry, excluded(entry, earlier));
      case FIRST, OTHER_QUANTITY, RETRACTED ->
          throw new IllegalArgumentException("no relation to others");
    };
  }

  /// Why a number that is a part of another, or malformed, stands apart.
  static Explanation otherQuantity(Collected.Entry<TollValue> entry) {
    Optional<String> flaw = entry.value.quantity().flaw();
    return flaw.map(words -> Explanation.of("value.toll.malformed", words))
        .orElseGet(() -> Explanation.of("value.toll.part"));
  }

  /// Why a number is no longer given, once another one was.
  static Explanation replaced(Collected.Entry<TollValue> by) {
    return Explanation.of(
        by.relation == Value.Relation.CORRECTION ? "value.toll.corrected" : "value.toll.outgrown",
        dated(by));
  }

  /// Why two numbers exclude each other, and the later one is no update.
  static Explanation contradiction(
      Collected.Entry<TollValue> later, Collected.Entry<TollValue> earlier) {
    Optional<LocalDate> since = later.firstKnown();
    Optional<LocalDate> until = earlier.lastKnown();
    if (since.isEmpty() || until.isEmpty()) {
      return Explanation.of("value.toll.undated", undated(later), undated(earlier));
    }
    if (!since.get().isAfter(until.get())) {
      boolean sameDay = earlier.firstKnown().equals(since) && until.equals(since);
      return sameDay
          ? Explanation.of("value.toll.same-day", number(later), number(earlier), day(since.get()))
          : Explanation.of(
              "value.toll.still-given", number(earlier), day(until.get()), dated(later));
    }
    return TollFields.low(later) > TollFields.low(earlier) && !earlier.holding.isEmpty()
        ? Explanation.of("value.toll.rival", number(earlier), number(later))
        : Explanation.of("value.toll.smaller", dated(later), dated(earlier));
  }

  /// The last of the earlier numbers that an entry contradicts.
  private static Collected.Entry<TollValue> excluded(
      Collected.Entry<TollValue> entry, List<Collected.Entry<TollValue>> earlier) {
    return earlier.stream()
        .filter(other -> !entry.value.quantity().compatible(other.value.quantity()))
        .filter(other -> !TollFields.outgrows(entry, other))
        .reduce((first, second) -> second)
        .orElseGet(earlier::getLast);
  }

  private static String number(Collected.Entry<TollValue> entry) {
    return entry.value.quantity().inWords();
  }

  private static String dated(Collected.Entry<TollValue> entry) {
    return number(entry) + " (" + given(entry) + ")";
  }

  /// The same by somebody of whom nobody knows when, if there is such a one.
  private static String undated(Collected.Entry<TollValue> entry) {
    return entry.tellings.stream()
        .filter(telling -> telling.known().flatMap(DateInterval::latest).isEmpty())
        .findFirst()
        .map(telling -> number(entry) + " (" + source(telling) + ", undated)")
        .orElseGet(() -> dated(entry));
  }

  /// Who gave it first, and when.
  private static String given(Collected.Entry<TollValue> entry) {
    return source(entry.tellings.getFirst())
        + ", "
        + entry.firstKnown().map(TollReasons::day).orElse("undated");
  }

  /// "police, in the Harbour Post"
  private static String source(Telling telling) {
    List<String> chain = telling.chain();
    return chain.size() == 1 ? chain.getFirst() : chain.getLast() + ", in " + chain.getFirst();
  }

  private static String lastDay(Collected.Entry<TollValue> entry) {
    return entry.lastKnown().map(TollReasons::day).orElse("unknown");
  }

  private static String day(LocalDate day) {
    return DateInterval.day(day).inWords();
  }
}
