package org.attest.core.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Dateline;
import org.attest.core.reading.Derivation;
import org.attest.core.report.Span;

/// When an event happened. Intervals that overlap say the same more or less precisely.
final class DateField {
  private static final String VERSION = "date-1";

  private DateField() {}

  /// @param bounds what follows for a mention from the date of the event it is dated by
  static Optional<Field<DateInterval>> of(
      List<Telling> tellings, Function<Telling, Optional<DateInterval>> bounds) {
    Collected<DateInterval> collected = new Collected<>();
    for (Telling telling : tellings) {
      if (telling.mention().time().isPresent()) {
        collected.add(
            telling.mention().time().get(),
            telling,
            telling.support(telling.mention().timeEvidence().orElseThrow()));
      }
      bounds
          .apply(telling)
          .ifPresent(
              bound ->
                  collected.add(
                      bound,
                      telling,
                      telling.support(
                          telling.mention().anchor().orElseThrow().span(), rule("event"))));
    }
    deduce(collected);
    if (collected.isEmpty()) {
      tellings.stream()
          .filter(telling -> StatusOf.telling(telling).counts())
          .findFirst()
          .ifPresent(telling -> untilPublished(collected, telling));
    }
    if (collected.isEmpty()) {
      return Optional.empty();
    }
    Optional<Dispute> dispute = collected.exclusions(new DateRelation(), "dispute.date");
    return Optional.of(collected.field("date", Optional.of(best(collected)), dispute));
  }

  /// From a day not before and a day not after which it happened follows an interval, which rests
  /// on the words of both. Nothing is deduced where a report gives an interval itself, or where the
  /// bounds exclude each other.
  private static void deduce(Collected<DateInterval> collected) {
    Optional<Collected.Entry<DateInterval>> from = Optional.empty();
    Optional<Collected.Entry<DateInterval>> until = Optional.empty();
    for (Collected.Entry<DateInterval> entry : collected.entries) {
      Optional<LocalDate> earliest = entry.value.earliest();
      Optional<LocalDate> latest = entry.value.latest();
      if (earliest.isPresent() && latest.isPresent()) {
        return;
      }
      if (earliest.isPresent()
          && from.flatMap(known -> known.value.earliest())
              .map(earliest.get()::isAfter)
              .orElse(true)) {
        from = Optional.of(entry);
      }
      if (latest.isPresent()
          && until
              .flatMap(known -> known.value.latest())
              .map(latest.get()::isBefore)
              .orElse(true)) {
        until = Optional.of(entry);
      }
    }
    if (from.isEmpty() || until.isEmpty()) {
      return;
    }
    Optional<DateInterval> both = from.get().value.intersect(until.get().value);
    for (Collected.Entry<DateInterval> bound : List.of(from.get(), until.get())) {
      both.ifPresent(
          days ->
              collected.add(
                  days,
                  bound.tellings.getFirst(),
                  new Support(
                      bound.supporters.getFirst().span(),
                      bound.supporters.getFirst().chain(),
                      rule("bounds"))));
    }
  }

  /// What nobody dates had happened by the day of the first report that tells it: that rests on the
  /// words that tell it and on the date of the report.
  private static void untilPublished(Collected<DateInterval> collected, Telling telling) {
    Optional<Dateline.Sourced<DateInterval>> published =
        telling.report().reading().dateline().published();
    Optional<LocalDate> day = published.flatMap(found -> found.value().latest());
    Optional<Span> dateline = published.flatMap(Dateline.Sourced::span);
    if (day.isEmpty() || dateline.isEmpty()) {
      return;
    }
    for (Span span : List.of(telling.mention().trigger(), dateline.get())) {
      collected.add(
          DateInterval.until(day.get()), telling, telling.support(span, rule("published")));
    }
  }

  private static Derivation rule(String name) {
    return new Derivation("account/date/" + name, VERSION);
  }

  /// The shortest interval among those that most original reports allow; where there are only
  /// bounds the tightest; the one known first when that leaves several.
  private static int best(Collected<DateInterval> collected) {
    List<Collected.Entry<DateInterval>> entries = collected.entries;
    Comparator<Integer> order =
        Comparator.comparing((Integer i) -> entries.get(i).value.days().isPresent())
            .thenComparing(i -> allowing(entries, i))
            .thenComparing(i -> -entries.get(i).value.days().orElse(Long.MAX_VALUE / 2))
            .thenComparing(i -> tightness(entries.get(i).value))
            .thenComparing(i -> entries.get(i).weight())
            .thenComparing(
                i -> entries.get(i).value.earliest().orElse(LocalDate.MAX),
                Comparator.reverseOrder())
            .thenComparing(i -> -i);
    return collected.best(order);
  }

  private static long tightness(DateInterval days) {
    if (days.days().isPresent()) {
      return 0;
    }
    return days.latest()
        .map(latest -> -latest.toEpochDay())
        .or(() -> days.earliest().map(LocalDate::toEpochDay))
        .orElse(Long.MIN_VALUE);
  }

  private static int allowing(List<Collected.Entry<DateInterval>> entries, int index) {
    int weight = 0;
    for (Collected.Entry<DateInterval> other : entries) {
      if (other.value.overlaps(entries.get(index).value)) {
        weight += other.weight();
      }
    }
    return weight;
  }
}
