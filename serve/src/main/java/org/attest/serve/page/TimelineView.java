package org.attest.serve.page;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.attest.exchange.words.Notation;
import org.attest.store.Facets;

/// How events lie in time: a bar for each month or, over many years, for each year, as high as
/// there are events.
///
/// @param bars from the first to the last
/// @param height of the drawing, in its own units
/// @param width of the drawing
public record TimelineView(List<Bar> bars, int width, int height) {
  private static final int HEIGHT = 48;
  private static final int WIDTH = 1000;

  /// From so many months on a bar is a year.
  private static final long MANY_MONTHS = 120;

  /// @param label the month or year in words, with the number of events
  /// @param address of the list of these events
  /// @param x of the left side
  /// @param y of the upper side; the lower one is at the foot of the drawing
  public record Bar(
      String label, String address, double x, double y, double width, double height) {}

  static TimelineView of(List<Facets.Count> months, EventsQuery query, Notation notation) {
    if (months.size() < 2) {
      return new TimelineView(List.of(), WIDTH, HEIGHT);
    }
    YearMonth first = YearMonth.parse(months.getFirst().value());
    YearMonth last = YearMonth.parse(months.getLast().value());
    boolean years = ChronoUnit.MONTHS.between(first, last) >= MANY_MONTHS;
    long step = years ? 12 : 1;
    YearMonth start = years ? first.withMonth(1) : first;
    TreeMap<Long, Integer> events = new TreeMap<>();
    for (Facets.Count month : months) {
      long slot = ChronoUnit.MONTHS.between(start, YearMonth.parse(month.value())) / step;
      events.merge(slot, month.events(), Integer::sum);
    }
    double slots = events.lastKey() + 1.0;
    double most = events.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    events.forEach(
        (slot, count) -> {
          YearMonth from = start.plusMonths(slot * step);
          YearMonth to = from.plusMonths(step - 1);
          double width = WIDTH / slots;
          double height = Math.max(3, HEIGHT * count / most);
          bars.add(
              new Bar(
                  (years ? String.valueOf(from.getYear()) : notation.shortMonth(from))
                      + ": "
                      + notation.number(count),
                  query.between(from.atDay(1), to.atEndOfMonth()).from(0),
                  slot * width,
                  HEIGHT - height,
                  Math.min(24, Math.max(2, width - 1)),
                  height));
        });
    return new TimelineView(bars, WIDTH, HEIGHT);
  }
}
