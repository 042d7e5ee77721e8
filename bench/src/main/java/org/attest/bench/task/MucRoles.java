package org.attest.bench.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Mention.ActorMention;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.Reading;
import org.attest.core.reading.ReportActor;
import org.attest.core.report.Report;
import org.attest.core.report.Span;
import org.attest.nlp.event.NounClass;
import org.attest.nlp.event.NounClasses;

/// Who did it, to whom and with what, as a MUC-4 template wants it: names of persons, names of
/// organisations, and things are told apart.
final class MucRoles {
  private final MucWords task;
  private final NounClasses nouns;
  private final Report report;
  private final Reading reading;

  MucRoles(MucWords task, NounClasses nouns, Report report, Reading reading) {
    this.task = task;
    this.nouns = nouns;
    this.report = report;
    this.reading = reading;
  }

  /// Adds those who take part in an event, and notes whether it is a clash of armed sides.
  void fill(MucTemplate template, EventMention event) {
    boolean sides = true;
    boolean any = false;
    for (Argument argument : event.arguments()) {
      String words = words(argument.span());
      switch (argument.role()) {
        case AGENT -> agent(template, argument, words);
        case TARGET, VICTIM -> {
          any = true;
          template.harmed |= !task.isMilitary(words);
          sides &= task.isMilitary(words);
          harmed(template, argument, words);
        }
        case WEAPON -> template.add("Weapon", task.withoutNumber(words));
        case PLACE, TIME -> {}
      }
    }
    boolean clash =
        event.arguments().stream().anyMatch(a -> a.derivation().rule().contains("/clash/"));
    template.military &= clash || any && sides;
  }

  private void agent(MucTemplate template, Argument argument, String words) {
    if (task.isPronoun(words)) {
      return;
    }
    Optional<ReportActor> actor = argument.actor().map(reading.actors()::get);
    groupsNamedIn(argument.span()).forEach(name -> template.add("PerpOrg", name));
    boolean organisation = actor.map(MucRoles::isOrganisation).orElse(false);
    actor.ifPresent(
        known -> template.signs.add("incident by-" + known.kind().name().toLowerCase(Locale.ROOT)));
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
    if (task.isPronoun(words)) {
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
      template.add("Target", task.withoutNumber(words));
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

  private String words(Span span) {
    return report.text().slice(span).replaceAll("\\s+", " ");
  }
}
