package org.attest.core.account;

import java.util.Optional;
import org.attest.core.data.Explanation;
import org.attest.core.reading.DateInterval;

/// How two dates of one event stand to each other. Neighbouring days are not a dispute: outlets of
/// two time zones name the two days of one night.
final class DateRelation implements Collected.Comparison<DateInterval> {
  @Override
  public Optional<Explanation> exclusion(DateInterval later, DateInterval earlier) {
    return later.overlaps(earlier) || widened(later).overlaps(earlier)
        ? Optional.empty()
        : Optional.of(Explanation.of("value.date.apart", later.inWords(), earlier.inWords()));
  }

  @Override
  public Explanation compatibility(DateInterval later, DateInterval earlier) {
    if (within(later, earlier)) {
      return because("finer", earlier);
    }
    if (within(earlier, later)) {
      return because("coarser", earlier);
    }
    return because(later.overlaps(earlier) ? "overlap" : "neighbours", earlier);
  }

  private static Explanation because(String ground, DateInterval earlier) {
    return Explanation.of("value.date." + ground, earlier.inWords());
  }

  private static boolean within(DateInterval inner, DateInterval outer) {
    return inner.intersect(outer).filter(inner::equals).isPresent();
  }

  private static DateInterval widened(DateInterval interval) {
    return new DateInterval(
        interval.earliest().map(day -> day.minusDays(1)),
        interval.latest().map(day -> day.plusDays(1)));
  }
}
