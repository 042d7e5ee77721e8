package org.attest.nlp.event;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.EventMention;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;
import org.attest.nlp.AttestReader;

/// Texts that are read as reports of Monday, 2 June 2031, and their events.
public final class OneText {
  public static final LocalDate MONDAY = LocalDate.of(2031, 6, 2);

  private OneText() {}

  /// A report that is this text.
  public static Report report(String text) {
    return new Report(
        ReportId.of(text.getBytes(StandardCharsets.UTF_8)),
        "a report",
        Optional.empty(),
        new SourceText(text),
        Optional.empty(),
        Optional.of(MONDAY),
        Optional.empty());
  }

  /// The first event that a text names by a trigger.
  static EventMention event(AttestReader reader, String text, String trigger) {
    return events(reader, text, trigger).getFirst();
  }

  /// The events that a text names by a trigger, in its order: one at least.
  static List<EventMention> events(AttestReader reader, String text, String trigger) {
    Report report = report(text);
    List<EventMention> events = reader.read(report).events();
    List<EventMention> named =
        events.stream()
            .filter(event -> report.text().slice(event.trigger()).equals(trigger))
            .toList();
    if (named.isEmpty()) {
      throw new AssertionError("no event '" + trigger + "' among " + events);
    }
    return named;
  }
}
