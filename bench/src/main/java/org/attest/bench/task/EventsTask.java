package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.attest.core.reading.Argument;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Reading;
import org.attest.core.reading.Toll;
import org.attest.core.report.Report;
import org.attest.core.report.Span;
import org.attest.nlp.AttestReader;

/// The event mentions of single texts.
final class EventsTask extends JsonLinesTask {
  @Override
  public String name() {
    return "events";
  }

  @Override
  void predict(AttestReader reader, JsonNode document, ObjectNode prediction) {
    Report report = JsonLines.report(document);
    Reading reading = reader.read(report);
    ArrayNode events = prediction.putArray("events");
    for (EventMention event : reading.events()) {
      write(report, reading, event, events.addObject());
    }
  }

  private static void write(Report report, Reading reading, EventMention event, ObjectNode node) {
    if (event.type() == EventType.OTHER) {
      node.putNull("type");
    } else {
      node.put("type", event.type().name());
    }
    ArrayNode modes = node.putArray("mode");
    event.modes().forEach(modes::add);
    names(report, reading, event.arguments(Argument.Role.AGENT), node.putArray("agent"));
    ArrayNode target = node.putArray("target");
    names(report, reading, event.arguments(Argument.Role.TARGET), target);
    names(report, reading, event.arguments(Argument.Role.VICTIM), target);
    event.time().ifPresent(time -> date(time, node.putObject("date")));
    event.place().ifPresent(place -> node.putObject("place").put("name", place.name()));
    ObjectNode toll = node.putObject("toll");
    for (Toll figure : event.tolls()) {
      String category = figure.category().name().toLowerCase(Locale.ROOT);
      if (!figure.part() && !toll.has(category)) {
        ObjectNode bounds = toll.putObject(category);
        figure.quantity().low().ifPresent(low -> bounds.put("low", low));
        figure.quantity().high().ifPresent(high -> bounds.put("high", high));
      }
    }
    node.put("factuality", event.factuality().name().toLowerCase(Locale.ROOT));
    node.put("background", event.background());
    node.put("chain", event.chain());
    node.put("start", event.trigger().start());
    node.put("end", event.trigger().end());
  }

  private static void date(DateInterval time, ObjectNode node) {
    time.earliest().map(LocalDate::toString).ifPresent(day -> node.put("earliest", day));
    time.latest().map(LocalDate::toString).ifPresent(day -> node.put("latest", day));
  }

  private static void names(
      Report report, Reading reading, List<Argument> arguments, ArrayNode names) {
    for (Argument argument : arguments) {
      Span span = argument.span();
      names.add(
          argument
              .actor()
              .map(actor -> reading.actors().get(actor).name())
              .orElseGet(() -> report.text().slice(span)));
    }
  }
}
