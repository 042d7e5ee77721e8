package org.attest.bench.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.TimeExpression;

/// The day that the reports of one incident settle on. It cannot be later than the first report. Of
/// the days on which reports put violence, the one that most give, first those of the week before
/// the first report; then the day that the beginnings speak of most. Where no report gives a day,
/// the last possible one stands for "by then", since the task asks for a day.
final class IncidentDate {
  private static final int WEEK = 7;

  /// How many code points are the beginning of a text.
  private static final int BEGINNING = 800;

  private final Collection<ReadReport> reports;
  private final LocalDate last;

  private IncidentDate(Collection<ReadReport> reports, LocalDate last) {
    this.reports = reports;
    this.last = last;
  }

  /// Absent when no report is dated.
  static Optional<LocalDate> of(Collection<ReadReport> reports) {
    return reports.stream()
        .flatMap(report -> report.report().published().stream())
        .min(Comparator.naturalOrder())
        .map(first -> new IncidentDate(reports, first).settled());
  }

  private LocalDate settled() {
    SortedMap<LocalDate, Integer> told = new TreeMap<>();
    SortedMap<LocalDate, Integer> spoken = new TreeMap<>();
    for (ReadReport report : reports) {
      SortedSet<LocalDate> days = new TreeSet<>();
      for (EventMention event : report.reading().events()) {
        if (IncidentTolls.isNews(event)) {
          day(event.time()).ifPresent(days::add);
        }
      }
      days.forEach(day -> told.merge(day, 1, Integer::sum));
      for (TimeMention mention : report.reading().mentions(TimeMention.class)) {
        boolean point =
            mention.time().type() == TimeExpression.Type.DATE
                || mention.time().type() == TimeExpression.Type.TIME;
        if (point && mention.span().start() < BEGINNING) {
          day(mention.time().interval()).ifPresent(day -> spoken.merge(day, 1, Integer::sum));
        }
      }
    }
    LocalDate week = last.minusDays(WEEK);
    return best(told.tailMap(week))
        .or(() -> best(told))
        .or(() -> best(spoken.tailMap(week)))
        .orElse(last);
  }

  /// The first day of a time of one day, or of a night, if it is not too late.
  private Optional<LocalDate> day(Optional<DateInterval> time) {
    return time.filter(days -> days.days().filter(length -> length <= 2).isPresent())
        .flatMap(DateInterval::earliest)
        .filter(day -> !day.isAfter(last));
  }

  private static Optional<LocalDate> best(SortedMap<LocalDate, Integer> days) {
    return days.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<LocalDate, Integer> entry) -> entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
