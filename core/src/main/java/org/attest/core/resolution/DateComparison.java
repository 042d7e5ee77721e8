package org.attest.core.resolution;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.DateInterval;

/// Whether two events can have happened at the same time.
final class DateComparison {
  /// Longer intervals say little about which event is meant.
  private static final long LOOSE_DAYS = 45;

  private static final long SHORT_DAYS = 2;

  private final Weights weights;
  private final double newsDays;
  private final double staleDays;

  /// Whether days that are apart exclude that two events are one.
  private final boolean apartExcludes;

  DateComparison(Weights weights) {
    this.weights = weights;
    newsDays = weights.of("date.news-days");
    staleDays = weights.of("date.stale-days");
    apartExcludes = weights.of("date.apart") <= Agglomeration.FORBIDDEN;
  }

  /// A reason for or against; absent when too little is known.
  Optional<Reason> compare(EventChain a, EventChain b) {
    if (a.time().isEmpty() || b.time().isEmpty()) {
      return bothNews(a, b);
    }
    DayRange left = a.days();
    DayRange right = b.days();
    if (left.overlaps(right)) {
      return Optional.of(overlap(a, b));
    }
    if (left.gap(right) == 1 && isShort(left) && isShort(right)) {
      String feature = a.isZoned() != b.isZoned() ? "date.time-zone" : "date.next-day";
      return Optional.of(weights.because(feature, both(a, b)));
    }
    return Optional.of(weights.because("date.apart", both(a, b)));
  }

  /// Whether their days exclude that two events are one.
  boolean areApart(EventChain a, EventChain b) {
    DayRange left = a.days();
    DayRange right = b.days();
    return !left.overlaps(right)
        && !(left.gap(right) == 1 && isShort(left) && isShort(right))
        && apartExcludes;
  }

  private Reason overlap(EventChain a, EventChain b) {
    DayRange left = a.days();
    DayRange right = b.days();
    boolean precise = isShort(left) && isShort(right);
    if (precise && left.equals(right)) {
      return weights.because("date.same", () -> List.of(inWords(a)));
    }
    if (isLongAfter(a, b) || isLongAfter(b, a)) {
      return weights.because("date.past", both(a, b));
    }
    boolean loose = !precise && (isLoose(left) || isLoose(right));
    return weights.because(
        loose ? "date.loose" : "date.within", () -> List.of(once(inWords(a), inWords(b))));
  }

  /// Whether one is news of which only the last possible day is known, and the other one is told as
  /// something past that was long over by then.
  private boolean isLongAfter(EventChain news, EventChain past) {
    return past.background()
        && !news.background()
        && news.time().flatMap(DateInterval::earliest).isEmpty()
        && news.published().hasEnd()
        && past.days().last() + staleDays < Math.min(news.days().last(), news.published().last());
  }

  /// With an unknown date, news of about the same days speaks softly for one event.
  private Optional<Reason> bothNews(EventChain a, EventChain b) {
    if (!a.published().hasEnd() || !b.published().hasEnd()) {
      return Optional.of(weights.because("date.undated"));
    }
    Optional<Reason> late = after(a, b).or(() -> after(b, a));
    if (late.isPresent()) {
      return late;
    }
    if (a.background() != b.background()) {
      return Optional.empty();
    }
    long gap = Math.abs(a.published().last() - b.published().last());
    if (gap <= newsDays) {
      return Optional.of(weights.because("date.news", () -> published(a, b)));
    }
    return gap > staleDays
        ? Optional.of(weights.because("date.stale", () -> published(a, b)))
        : Optional.empty();
  }

  /// What a report tells as having happened was over when it came out, a time zone apart.
  private Optional<Reason> after(EventChain dated, EventChain other) {
    boolean later =
        dated.time().flatMap(DateInterval::earliest).isPresent()
            && dated.days().first() > other.published().last() + 1;
    return later && other.happened()
        ? Optional.of(
            weights.because(
                "date.published",
                () ->
                    List.of(
                        inWords(dated), other.publication().map(DateInterval::inWords).orElse(""))))
        : Optional.empty();
  }

  private static boolean isShort(DayRange days) {
    return days.length() <= SHORT_DAYS;
  }

  private static boolean isLoose(DayRange days) {
    return days.length() > LOOSE_DAYS;
  }

  private static Weights.Evidence both(EventChain a, EventChain b) {
    return () -> List.of(inWords(a), inWords(b));
  }

  private static String inWords(EventChain chain) {
    return chain.time().map(DateInterval::inWords).orElse("");
  }

  /// "published 3 May 2031 and 5 May 2031"
  private static List<String> published(EventChain a, EventChain b) {
    String left = a.publication().map(DateInterval::inWords).orElse("undated");
    String right = b.publication().map(DateInterval::inWords).orElse("undated");
    return List.of("published " + once(left, right));
  }

  /// Both, or what they are if they are the same.
  private static String once(String left, String right) {
    return left.equals(right) ? left : left + " and " + right;
  }
}
