package org.attest.nlp.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Argument;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Reading;
import org.attest.core.reading.Toll;
import org.attest.core.report.Report;
import org.attest.core.report.Span;
import org.attest.nlp.GoldenSentences;
import org.junit.jupiter.api.Test;

/// Reads the golden sentences of `events.tsv`.
class EventGoldenTest {
  @Test
  void readsGoldenSentences() {
    GoldenSentences.assertRight(
        DataTable.load("org/attest/nlp/golden/events.tsv", 8), EventGoldenTest::check);
  }

  private static Optional<String> check(DataTable.Row row, Report report, Reading reading) {
    String best = "no event";
    for (EventMention event : reading.events()) {
      String problem = problem(row, report, event);
      if (problem.isEmpty()) {
        return Optional.empty();
      }
      best = problem;
    }
    boolean checked = row.cells().stream().skip(1).anyMatch(cell -> !cell.equals("-"));
    return checked ? Optional.of(best) : Optional.empty();
  }

  private static String problem(DataTable.Row row, Report report, EventMention event) {
    String trigger = words(report, event.trigger());
    if (given(row, 1) && !trigger.equalsIgnoreCase(row.cell(1))) {
      return "trigger " + trigger;
    }
    if (given(row, 2) && !event.type().name().equals(row.cell(2))) {
      return "type " + event.type();
    }
    if (given(row, 3) && !event.modes().containsAll(row.list(3))) {
      return "modes " + event.modes();
    }
    if (given(row, 4) && !names(report, event, row.cell(4), Argument.Role.AGENT)) {
      return "agent of " + trigger;
    }
    boolean target =
        !given(row, 5)
            || names(report, event, row.cell(5), Argument.Role.TARGET)
            || names(report, event, row.cell(5), Argument.Role.VICTIM);
    if (!target) {
      return "target of " + trigger;
    }
    if (given(row, 6) && !event.factuality().name().equals(row.cell(6))) {
      return "factuality " + event.factuality();
    }
    for (String toll : given(row, 7) ? row.list(7) : List.<String>of()) {
      if (event.tolls().stream().noneMatch(found -> toll.equals(written(found)))) {
        return "toll " + event.tolls().stream().map(EventGoldenTest::written).toList();
      }
    }
    return "";
  }

  private static boolean given(DataTable.Row row, int column) {
    return !row.cell(column).equals("-");
  }

  private static boolean names(
      Report report, EventMention event, String wanted, Argument.Role role) {
    String lower = wanted.toLowerCase(Locale.ROOT);
    return event.arguments(role).stream()
        .anyMatch(found -> words(report, found.span()).toLowerCase(Locale.ROOT).contains(lower));
  }

  private static String written(Toll toll) {
    long low = toll.quantity().low().orElse(0);
    String bounds =
        toll.quantity().isExact()
            ? String.valueOf(low)
            : low
                + ".."
                + (toll.quantity().high().isPresent() ? toll.quantity().high().getAsLong() : "");
    return toll.category() + "=" + bounds;
  }

  private static String words(Report report, Span span) {
    return report.text().slice(span);
  }
}
