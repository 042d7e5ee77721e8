package org.attest.core.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.DateInterval;

/// When an event happened. Intervals that overlap say the same more or less precisely. Neighbouring
/// days are not a dispute: outlets of two time zones name the two days of one night.
final class DateField {
  private DateField() {}

  static Optional<Field<DateInterval>> of(List<Telling> tellings) {
    Collected<DateInterval> collected = new Collected<>();
    for (Telling telling : tellings) {
      if (telling.mention().time().isPresent()) {
        collected.add(
            telling.mention().time().get(),
            telling,
            telling.support(telling.mention().timeEvidence().orElseThrow()));
      }
    }
    if (collected.isEmpty()) {
      return Optional.empty();
    }
    Optional<Dispute> dispute =
        collected.exclusions(DateField::apart, "days that exclude each other");
    return Optional.of(collected.field("date", Optional.of(best(collected)), dispute));
  }

  private static boolean apart(DateInterval a, DateInterval b) {
    return !a.overlaps(b) && !widened(a).overlaps(b);
  }

  private static DateInterval widened(DateInterval interval) {
    return new DateInterval(
        interval.earliest().map(day -> day.minusDays(1)),
        interval.latest().map(day -> day.plusDays(1)));
  }

  /// The shortest interval among those that most original reports allow; the one known first when
  /// that leaves several.
  private static int best(Collected<DateInterval> collected) {
    List<Collected.Entry<DateInterval>> entries = collected.entries;
    Comparator<Integer> order =
        Comparator.comparingInt((Integer i) -> allowing(entries, i))
            .thenComparing(i -> -entries.get(i).value.days().orElse(Long.MAX_VALUE / 2))
            .thenComparing(i -> entries.get(i).weight())
            .thenComparing(
                i -> entries.get(i).value.earliest().orElse(LocalDate.MAX),
                Comparator.reverseOrder())
            .thenComparing(i -> -i);
    return collected.best(order);
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
