package org.attest.bench.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.ReportActor;
import org.attest.core.report.ReportId;

/// What the reports of one incident settle about it, by all that they tell of violence as their
/// news.
final class IncidentRecord {
  private final Collection<ReadReport> reports;

  IncidentRecord(List<ReadReport> reports) {
    SortedMap<ReportId, ReadReport> distinct = new TreeMap<>();
    reports.forEach(report -> distinct.put(report.report().id(), report));
    this.reports = distinct.values();
  }

  /// A slot that is not known is left out.
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    IncidentDate.of(reports).ifPresent(day -> json.put("date", day.toString()));
    IncidentTolls.of(reports)
        .ifPresent(toll -> json.put("killed", toll.killed()).put("injured", toll.injured()));
    IncidentTown.of(reports)
        .ifPresent(
            town -> {
              town.division().ifPresent(division -> json.put("state", division));
              json.put("city", town.name());
            });
    ArrayNode names = json.putArray("victims");
    victims().forEach(names::add);
    return json;
  }

  /// The people named as those to whom it was done.
  private SortedSet<String> victims() {
    SortedSet<String> names = new TreeSet<>();
    for (ReadReport report : reports) {
      List<ReportActor> actors = report.reading().actors();
      for (EventMention event : report.reading().events()) {
        for (Argument argument : event.arguments()) {
          boolean suffers =
              argument.role() == Argument.Role.TARGET || argument.role() == Argument.Role.VICTIM;
          if (suffers && IncidentTolls.isNews(event)) {
            argument
                .actor()
                .map(actors::get)
                .filter(actor -> actor.named() && actor.kind() == ActorKind.PERSON)
                .ifPresent(actor -> names.add(actor.name()));
          }
        }
      }
    }
    return names;
  }
}
