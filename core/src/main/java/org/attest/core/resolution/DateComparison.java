package org.attest.core.resolution;

import java.util.List;
import org.attest.core.reading.DateInterval;
import org.attest.core.resolution.Weights.Evidence;

/// Whether two events can have happened at the same time.
final class DateComparison {
  /// Longer intervals say little about which event is meant.
  private static final long LOOSE_DAYS = 45;

  private static final long SHORT_DAYS = 2;

  private final double newsDays;
  private final double staleDays;

  /// Whether days that are apart exclude that two events are one.
  private final boolean apartExcludes;

  DateComparison(Weights weights) {
    newsDays = weights.of("date.news-days");
    staleDays = weights.of("date.stale-days");
    apartExcludes = weights.of("date.apart") <= Agglomeration.FORBIDDEN;
  }

  /// Adds a reason for or against, if enough is known.
  void compare(EventChain a, EventChain b, Weighing weighing) {
    if (a.time().isEmpty() || b.time().isEmpty()) {
      bothNews(a, b, weighing);
      return;
    }
    DayRange left = a.days();
    DayRange right = b.days();
    if (left.overlaps(right)) {
      overlap(a, b, weighing);
    } else if (left.gap(right) == 1 && isShort(left) && isShort(right)) {
      weighing.add(a.isZoned() != b.isZoned() ? "date.time-zone" : "date.next-day", both(a, b));
    } else {
      weighing.add("date.apart", both(a, b));
    }
  }

  /// Whether their days exclude that two events are one.
  boolean areApart(EventChain a, EventChain b) {
    DayRange left = a.days();
    DayRange right = b.days();
    return !left.overlaps(right)
        && !(left.gap(right) == 1 && isShort(left) && isShort(right))
        && apartExcludes;
  }

  private void overlap(EventChain a, EventChain b, Weighing weighing) {
    DayRange left = a.days();
    DayRange right = b.days();
    boolean precise = isShort(left) && isShort(right);
    if (precise && left.equals(right)) {
      weighing.add("date.same", () -> List.of(inWords(a)));
    } else if (isLongAfter(a, b) || isLongAfter(b, a)) {
      weighing.add("date.past", both(a, b));
    } else {
      boolean loose = !precise && (isLoose(left) || isLoose(right));
      weighing.add(
          loose ? "date.loose" : "date.within", () -> List.of(once(inWords(a), inWords(b))));
    }
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
  private void bothNews(EventChain a, EventChain b, Weighing weighing) {
    long gap = Math.abs(a.published().last() - b.published().last());
    if (!a.published().hasEnd() || !b.published().hasEnd()) {
      weighing.add("date.undated");
    } else if (isAfter(a, b)) {
      weighing.add("date.published", published(a, b));
    } else if (isAfter(b, a)) {
      weighing.add("date.published", published(b, a));
    } else if (a.background() == b.background() && gap <= newsDays) {
      weighing.add("date.news", () -> bothPublished(a, b));
    } else if (a.background() == b.background() && gap > staleDays) {
      weighing.add("date.stale", () -> bothPublished(a, b));
    }
  }

  /// Whether one happened after the other was told as having happened: what a report tells so was
  /// over when it came out, a time zone apart.
  private static boolean isAfter(EventChain dated, EventChain other) {
    return other.happened()
        && dated.time().flatMap(DateInterval::earliest).isPresent()
        && dated.days().first() > other.published().last() + 1;
  }

  private static Evidence published(EventChain dated, EventChain other) {
    return () -> List.of(inWords(dated), other.publication().map(DateInterval::inWords).orElse(""));
  }

  private static boolean isShort(DayRange days) {
    return days.length() <= SHORT_DAYS;
  }

  private static boolean isLoose(DayRange days) {
    return days.length() > LOOSE_DAYS;
  }

  private static Evidence both(EventChain a, EventChain b) {
    return () -> List.of(inWords(a), inWords(b));
  }

  private static String inWords(EventChain chain) {
    return chain.time().map(DateInterval::inWords).orElse("");
  }

  /// "published 3 May 2031 and 5 May 2031"
  private static List<String> bothPublished(EventChain a, EventChain b) {
    String left = a.publication().map(DateInterval::inWords).orElse("undated");
    String right = b.publication().map(DateInterval::inWords).orElse("undated");
    return List.of("published " + once(left, right));
  }

  /// Both, or what they are if they are the same.
  private static String once(String left, String right) {
    return left.equals(right) ? left : left + " and " + right;
  }
}
