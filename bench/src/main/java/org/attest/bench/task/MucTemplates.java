package org.attest.bench.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Reading;
import org.attest.core.reading.ReportActor;
import org.attest.core.report.Report;
import org.attest.nlp.event.NounClasses;

/// Turns the event mentions of a report into candidates for MUC-4 templates: chains become
/// incidents, incidents of one type that nothing tells apart become one, old and general events are
/// left out.
final class MucTemplates {
  /// The task leaves out what happened longer ago than two months.
  private static final int RECENT_DAYS = 62;

  private final MucIncidents incidents;
  private final MucWords words;
  private final MucRoles roles;
  private final MucCircumstances circumstances;
  private final Report report;
  private final Reading reading;
  private final MucMarks marks;

  MucTemplates(
      MucIncidents incidents,
      MucWords words,
      NounClasses nouns,
      Report report,
      Reading reading,
      MucMarks marks) {
    this.marks = marks;
    this.incidents = incidents;
    this.words = words;
    this.report = report;
    this.reading = reading;
    circumstances = new MucCircumstances(reading);
    roles = new MucRoles(words, nouns, report, reading);
  }

  List<MucTemplate> make() {
    Map<String, MucTemplate> byChain = new LinkedHashMap<>();
    for (EventMention event : reading.events()) {
      Optional<String> type = incidents.type(event);
      if (type.isEmpty() || !isAsked(event)) {
        continue;
      }
      MucTemplate template =
          byChain.computeIfAbsent(event.chain() + type.get(), key -> fresh(type.get()));
      template.offsets.add(event.trigger().start());
      event.statement().ifPresent(said -> template.signs.add("incident told"));
      if (event.background()) {
        template.signs.add("incident background");
      }
      if (event.time().flatMap(DateInterval::days).isPresent()) {
        template.signs.add("incident dated");
      }
      roles.fill(template, event);
      circumstances.fill(template, event);
    }
    List<MucTemplate> templates = new ArrayList<>();
    byChain.values().forEach(template -> place(template, templates));
    soleGroup().ifPresent(group -> templates.forEach(template -> blame(template, group)));
    marks.attach(templates);
    templates.removeIf(MucTemplate::isEmpty);
    templates.forEach(circumstances::complete);
    return templates;
  }

  /// The armed group of a report that names only one.
  private Optional<String> soleGroup() {
    List<ReportActor> groups =
        reading.actors().stream()
            .filter(actor -> actor.named() && actor.kind() == ActorKind.ARMED_GROUP)
            .toList();
    return groups.size() == 1 ? Optional.of(groups.getFirst().name()) : Optional.empty();
  }

  /// "Guerrillas" of a report that names one group are that group's.
  private void blame(MucTemplate template, String group) {
    boolean fighters =
        template.fillers("PerpInd").stream().map(MucFiller::words).anyMatch(words::isRebel);
    if (fighters && template.fillers("PerpOrg").isEmpty()) {
      template.add("PerpOrg", group);
    }
  }

  private static MucTemplate fresh(String type) {
    var template = new MucTemplate(type);
    template.military = true;
    return template;
  }

  private boolean isAsked(EventMention event) {
    boolean real =
        event.factuality() == Factuality.HAPPENED
            || event.factuality() == Factuality.ATTEMPTED
            || event.factuality() == Factuality.DENIED;
    if (!real) {
      return false;
    }
    Optional<LocalDate> latest = event.time().flatMap(DateInterval::latest);
    return report.published().isEmpty()
        || latest.isEmpty()
        || !latest.get().isBefore(report.published().get().minusDays(RECENT_DAYS));
  }

  private void place(MucTemplate template, List<MucTemplate> templates) {
    for (MucTemplate known : templates) {
      if (known.type.equals(template.type)) {
        known.join(template);
        return;
      }
    }
    templates.add(template);
  }
}
