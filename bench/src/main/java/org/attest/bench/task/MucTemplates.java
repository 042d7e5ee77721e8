package org.attest.bench.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Mention.ActorMention;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Reading;
import org.attest.core.reading.ReportActor;
import org.attest.core.reading.Toll;
import org.attest.core.report.Report;
import org.attest.core.report.Span;
import org.attest.nlp.event.NounClass;
import org.attest.nlp.event.NounClasses;

/// Turns the event mentions of a report into MUC-4 templates: chains become incidents, incidents of
/// one type that nothing tells apart become one, and what the task leaves out is dropped (clashes
/// between armed sides, old and general events).
final class MucTemplates {
  /// The task leaves out what happened longer ago than two months.
  private static final int RECENT_DAYS = 62;

  private final MucIncidents incidents;
  private final NounClasses nouns;
  private final Report report;
  private final Reading reading;

  MucTemplates(MucIncidents incidents, NounClasses nouns, Report report, Reading reading) {
    this.incidents = incidents;
    this.nouns = nouns;
    this.report = report;
    this.reading = reading;
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
      fill(template, event);
    }
    List<MucTemplate> templates = new ArrayList<>();
    for (MucTemplate template : byChain.values()) {
      if (!template.military) {
        place(template, templates);
      }
    }
    templates.removeIf(MucTemplate::isEmpty);
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
    boolean fighters = template.fillers("PerpInd").stream().anyMatch(incidents::isRebel);
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

  private void fill(MucTemplate template, EventMention event) {
    template.mentions++;
    boolean sides = true;
    boolean any = false;
    for (Argument argument : event.arguments()) {
      String words = words(argument.span());
      switch (argument.role()) {
        case AGENT -> agent(template, argument, words);
        case TARGET, VICTIM -> {
          any = true;
          template.harmed |= !incidents.isMilitary(words);
          sides &= incidents.isMilitary(words);
          harmed(template, argument, words);
        }
        case WEAPON -> template.add("Weapon", withoutNumber(words));
        case PLACE, TIME -> {}
      }
    }
    boolean clash =
        event.arguments().stream().anyMatch(a -> a.derivation().rule().contains("/clash/"));
    template.military &= clash || any && sides;
    circumstances(template, event);
  }

  private void agent(MucTemplate template, Argument argument, String words) {
    if (isPronoun(words)) {
      return;
    }
    Optional<ReportActor> actor = argument.actor().map(reading.actors()::get);
    groupsNamedIn(argument.span()).forEach(name -> template.add("PerpOrg", name));
    boolean organisation = actor.map(MucTemplates::isOrganisation).orElse(false);
    if (!organisation) {
      template.add("PerpInd", words);
      return;
    }
    Optional<String> name = nameIn(argument.span(), actor.get());
    template.add("PerpOrg", name.orElse(words));
    if (name.isPresent() && !name.get().equalsIgnoreCase(words)) {
      template.add("PerpInd", words);
    }
  }

  /// Armed groups whose name is part of the words: "Shining Path guerrillas".
  private List<String> groupsNamedIn(Span span) {
    List<String> names = new ArrayList<>();
    for (ActorMention mention : reading.mentions(ActorMention.class)) {
      ReportActor actor = reading.actors().get(mention.actor());
      boolean part = mention.span().overlaps(span) && mention.form() == ActorMention.Form.NAME;
      if (part && actor.kind() == ActorKind.ARMED_GROUP) {
        names.add(words(mention.span()));
      }
    }
    return names;
  }

  private void harmed(MucTemplate template, Argument argument, String words) {
    if (isPronoun(words)) {
      argument
          .actor()
          .map(reading.actors()::get)
          .filter(actor -> actor.named() && actor.kind() == ActorKind.PERSON)
          .ifPresent(actor -> template.add("Victim", actor.name()));
      return;
    }
    Optional<ReportActor> actor = argument.actor().map(reading.actors()::get);
    if (actor.isPresent() && actor.get().named() && actor.get().kind() == ActorKind.PERSON) {
      template.add("Victim", nameIn(argument.span(), actor.get()).orElse(actor.get().name()));
    } else if (argument.role() == Argument.Role.TARGET && isThing(template, argument, words)) {
      template.add("Target", withoutNumber(words));
    }
  }

  /// Whether a target is a building, vehicle or the like, by the last word of its name.
  private boolean isThing(MucTemplate template, Argument argument, String words) {
    String[] parts = words.toLowerCase(Locale.ROOT).split(" ");
    String head = parts[parts.length - 1];
    NounClass kind = nouns.ofLemma(head);
    if (kind == NounClass.UNKNOWN && head.endsWith("s")) {
      kind = nouns.ofLemma(head.substring(0, head.length() - 1));
    }
    boolean place =
        reading.mentions(PlaceMention.class).stream()
            .anyMatch(mention -> mention.span().equals(argument.span()));
    boolean unknown =
        kind == NounClass.UNKNOWN
            && argument.actor().isEmpty()
            && !place
            && !template.type.equals("attack");
    return kind == NounClass.FACILITY || unknown;
  }

  private static boolean isOrganisation(ReportActor actor) {
    return actor.named()
        && switch (actor.kind()) {
          case ARMED_GROUP, STATE_BODY, CIVIL_ORGANISATION, INTERNATIONAL_ORGANISATION -> true;
          case PERSON, COUNTRY, OUTLET, GROUP_OF_PEOPLE, UNKNOWN -> false;
        };
  }

  /// The words of the actor's name at a place.
  private Optional<String> nameIn(Span span, ReportActor actor) {
    for (ActorMention mention : reading.mentions(ActorMention.class)) {
      boolean same = reading.actors().get(mention.actor()).equals(actor);
      if (same && mention.span().overlaps(span) && mention.form() == ActorMention.Form.NAME) {
        return Optional.of(words(mention.span()));
      }
    }
    return Optional.empty();
  }

  private static void circumstances(MucTemplate template, EventMention event) {
    Optional<DateInterval> time = event.time();
    if (template.date.isEmpty() && time.isPresent() && time.get().days().orElse(99L) <= 3) {
      template.date = time.get().latest().map(LocalDate::toString);
    }
    Optional<PlaceReference> place = event.place();
    if (place.isPresent()) {
      if (!template.places.contains(place.get().name().toLowerCase(Locale.ROOT))) {
        template.places.add(place.get().name().toLowerCase(Locale.ROOT));
      }
      template.country =
          template.country.or(
              () ->
                  place
                      .get()
                      .country()
                      .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)));
    }
    for (Toll toll : event.tolls()) {
      if (!toll.part() && toll.quantity().isExact()) {
        Optional<Long> number = Optional.of(toll.quantity().low().orElse(0));
        switch (toll.category()) {
          case KILLED -> template.killed = template.killed.or(() -> number);
          case INJURED -> template.injured = template.injured.or(() -> number);
          default -> {}
        }
      }
    }
  }

  /// The keys leave the number of targets and weapons out: "two vehicles" is "vehicles".
  private static String withoutNumber(String words) {
    String rest =
        words.replaceFirst(
            "(?i)^(at least |about |some |over )?(\\d[\\d,.]*|one|two|three|four|five|six|seven|eight"
                + "|nine|ten|eleven|twelve|several|various|many|his|her|their|its) ",
            "");
    return rest.isBlank() ? words : rest;
  }

  private static boolean isPronoun(String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "he",
          "she",
          "they",
          "it",
          "him",
          "her",
          "them",
          "we",
          "us",
          "i",
          "who",
          "which",
          "that",
          "this",
          "these",
          "those",
          "himself",
          "themselves",
          "some",
          "others",
          "another",
          "one" ->
          true;
      default -> false;
    };
  }

  private String words(Span span) {
    return report.text().slice(span).replaceAll("\\s+", " ");
  }
}
