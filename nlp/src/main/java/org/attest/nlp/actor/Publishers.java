package org.attest.nlp.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Dateline;
import org.attest.core.reading.Dateline.Sourced;
import org.attest.core.reading.Derivation;
import org.attest.core.reading.Mention.ActorMention;
import org.attest.core.reading.ReportActor;
import org.attest.core.report.Outlet;
import org.attest.core.report.Span;

/// Adds those who publish a report to its actors: an outlet and the agency that it credits, but
/// also the ministry, group or organisation that issued it, by the name above or below the text.
final class Publishers {
  private static final String RULE = "actor/publisher";

  private final NameHeads heads;
  private final String version;

  Publishers(NameHeads heads, String version) {
    this.heads = heads;
    this.version = version;
  }

  /// The actors with the publishers among them. One whom the text mentions too is one actor.
  ///
  /// @param found in the text
  /// @param told where they are mentioned
  ActorsFound add(List<ReportActor> found, List<ActorMention> told, Dateline dateline) {
    List<ReportActor> actors = new ArrayList<>(found);
    List<ActorMention> mentions = new ArrayList<>(told);
    Optional<Integer> publisher = dateline.outlet().flatMap(by -> add(by, actors, mentions));
    dateline.agency().ifPresent(agency -> add(agency, actors, mentions));
    mentions.sort(Comparator.comparing(ActorMention::span));
    return new ActorsFound(actors, mentions, publisher);
  }

  /// Adds one whom the text names.
  ///
  /// @return the actor; absent if only metadata names it
  private Optional<Integer> add(
      Sourced<Outlet> publisher, List<ReportActor> actors, List<ActorMention> mentions) {
    if (publisher.span().isEmpty()) {
      return Optional.empty();
    }
    Span span = publisher.span().get();
    Optional<Integer> known =
        mentions.stream()
            .filter(other -> other.span().overlaps(span))
            .map(ActorMention::actor)
            .findFirst();
    if (known.isPresent()) {
      return known;
    }
    int actor = actor(Publisher.of(publisher.value().name()), actors);
    mentions.add(
        new ActorMention(span, actor, ActorMention.Form.NAME, new Derivation(RULE, version)));
    return Optional.of(actor);
  }

  /// The actor that a publisher is, added if the text does not name it.
  private int actor(Publisher publisher, List<ReportActor> actors) {
    for (int i = 0; i < actors.size(); i++) {
      if (publisher.isCalled(actors.get(i))) {
        actors.set(i, publisher.named(actors.get(i)));
        return i;
      }
    }
    actors.add(
        new ReportActor(
            publisher.name(),
            true,
            kind(publisher.name()),
            publisher.abbreviation().stream().toList(),
            Optional.empty(),
            List.of(),
            Optional.empty()));
    return actors.size() - 1;
  }

  private ActorKind kind(String name) {
    return heads.opinion(Pieces.split(name)).map(NameHeads.Opinion::kind).orElse(ActorKind.OUTLET);
  }

  /// A name as publishers write it: "Observatory of Human Rights (OHR)".
  ///
  /// @param abbreviation in brackets behind it
  private record Publisher(String name, Optional<String> abbreviation) {
    static Publisher of(String words) {
      int bracket = words.indexOf(" (");
      return bracket > 0 && words.endsWith(")")
          ? new Publisher(
              words.substring(0, bracket),
              Optional.of(words.substring(bracket + 2, words.length() - 1)))
          : new Publisher(words, Optional.empty());
    }

    private Stream<String> names() {
      return Stream.concat(Stream.of(name), abbreviation.stream());
    }

    boolean isCalled(ReportActor actor) {
      return actor.named()
          && actor.kind() != ActorKind.PERSON
          && Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
              .anyMatch(other -> names().anyMatch(own -> isOne(own, other)));
    }

    private static boolean isOne(String one, String other) {
      return Pieces.split(one).equals(Pieces.split(other));
    }

    /// An actor of the text under the publisher's names too, of which the full one comes first.
    ReportActor named(ReportActor actor) {
      boolean brief = abbreviation.filter(letters -> isOne(letters, actor.name())).isPresent();
      String fullest = brief ? name : actor.name();
      List<String> aliases = new ArrayList<>(actor.aliases());
      Stream.concat(names(), Stream.of(actor.name()))
          .filter(other -> !isOne(other, fullest))
          .filter(other -> aliases.stream().noneMatch(alias -> isOne(other, alias)))
          .forEach(aliases::add);
      return new ReportActor(
          fullest,
          true,
          actor.kind(),
          aliases,
          actor.dictionaryId(),
          actor.roles(),
          actor.affiliation());
    }
  }
}
