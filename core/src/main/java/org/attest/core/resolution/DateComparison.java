package org.attest.core.resolution;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.core.reading.DateInterval;

/// Whether two events can have happened at the same time.
final class DateComparison {
  /// Longer intervals say little about which event is meant.
  private static final long LOOSE_DAYS = 45;

  private final Weights weights;

  /// Which of the chains that were asked for are zoned.
  private final Map<EventChain, Boolean> zoned = new IdentityHashMap<>();

  DateComparison(Weights weights) {
    this.weights = weights;
  }

  /// A reason for or against; absent when too little is known.
  Optional<Reason> compare(EventChain a, EventChain b) {
    if (a.time().isEmpty() || b.time().isEmpty()) {
      return bothNews(a, b);
    }
    DateInterval left = a.time().get();
    DateInterval right = b.time().get();
    if (left.overlaps(right)) {
      return Optional.of(overlap(left, right));
    }
    long gap = gap(left, right);
    if (gap == 1 && isShort(left) && isShort(right)) {
      String feature = isZoned(a) != isZoned(b) ? "date.time-zone" : "date.next-day";
      return Optional.of(weights.because(feature, left.inWords(), right.inWords()));
    }
    return Optional.of(weights.because("date.apart", left.inWords(), right.inWords()));
  }

  private boolean isZoned(EventChain chain) {
    return zoned.computeIfAbsent(chain, EventChain::isZoned);
  }

  private Reason overlap(DateInterval left, DateInterval right) {
    boolean precise = isShort(left) && isShort(right);
    if (precise && left.equals(right)) {
      return weights.because("date.same", left.inWords());
    }
    boolean loose = !precise && (isLoose(left) || isLoose(right));
    return weights.because(loose ? "date.loose" : "date.within", left.inWords(), right.inWords());
  }

  /// With an unknown date, news of about the same days speaks softly for one event.
  private Optional<Reason> bothNews(EventChain a, EventChain b) {
    Optional<LocalDate> left = a.report().published().flatMap(DateInterval::latest);
    Optional<LocalDate> right = b.report().published().flatMap(DateInterval::latest);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.of(weights.because("date.undated"));
    }
    if (a.background() != b.background()) {
      return Optional.empty();
    }
    long gap = Math.abs(left.get().toEpochDay() - right.get().toEpochDay());
    if (gap <= weights.of("date.news-days")) {
      return Optional.of(weights.because("date.news", published(a, b)));
    }
    return gap > weights.of("date.stale-days")
        ? Optional.of(weights.because("date.stale", published(a, b)))
        : Optional.empty();
  }

  private static boolean isShort(DateInterval interval) {
    return interval.days().filter(days -> days <= 2).isPresent();
  }

  private static boolean isLoose(DateInterval interval) {
    return interval.days().filter(days -> days <= LOOSE_DAYS).isEmpty();
  }

  private static long gap(DateInterval left, DateInterval right) {
    long forward =
        right.earliest().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE / 4)
            - left.latest().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE / 4);
    long backward =
        left.earliest().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE / 4)
            - right.latest().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE / 4);
    return Math.max(forward, backward);
  }

  /// "published 3 May 2031 and 5 May 2031"
  private static String published(EventChain a, EventChain b) {
    String left = a.report().published().map(DateInterval::inWords).orElse("undated");
    String right = b.report().published().map(DateInterval::inWords).orElse("undated");
    return "published " + (left.equals(right) ? left : left + " and " + right);
  }
}
