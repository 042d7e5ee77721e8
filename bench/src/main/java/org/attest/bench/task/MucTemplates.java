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

/// Turns the event mentions of a report into MUC-4 templates: chains become incidents, incidents of
/// one type that nothing tells apart become one, and what the task leaves out is dropped (clashes
/// between armed sides, old and general events).
final class MucTemplates {
  /// The task leaves out what happened longer ago than two months.
  private static final int RECENT_DAYS = 62;

  private final MucIncidents incidents;
  private final MucWords words;
  private final MucRoles roles;
  private final MucCircumstances circumstances;
  private final Report report;
  private final Reading reading;
  private final Optional<MucMarks> marks;

  MucTemplates(
      MucIncidents incidents, MucWords words, NounClasses nouns, Report report, Reading reading, Optional<MucMarks> marks) {
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
      roles.fill(template, event);
      circumstances.fill(template, event);
    }
    List<MucTemplate> templates = new ArrayList<>();
    for (MucTemplate template : byChain.values()) {
      if (!template.military) {
        place(template, templates);
      }
    }
    marks.ifPresent(marked -> marked.attach(templates));
    templates.removeIf(MucTemplate::isEmpty);
    templates.forEach(circumstances::complete);
    soleGroup().ifPresent(group -> templates.forEach(template -> blame(template, group)));
    return dropWeak(templates);
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
    boolean fighters = template.fillers("PerpInd").stream().anyMatch(words::isRebel);
    if (fighters && template.fillers("PerpOrg").isEmpty()) {
      template.add("PerpOrg", group);
    }
  }

  private static MucTemplate fresh(String type) {
    var template = new MucTemplate(type);
    template.military = true;
    return template;
  }

  /// An attack that harmed nobody and nothing that can be told is no incident of the task.
  private static List<MucTemplate> dropWeak(List<MucTemplate> templates) {
    List<MucTemplate> kept = new ArrayList<>();
    for (MucTemplate template : templates) {
      boolean attack = template.type.equals("attack");
      if (!attack || template.harmed) {
        kept.add(template);
      }
    }
    return kept;
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
