package org.attest.serve.api;

import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.EventType;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;
import org.attest.core.resolution.Identity;
import org.attest.serve.desk.Desk;
import org.attest.store.ActorRow;
import org.attest.store.PartyRole;
import org.attest.store.Relation;

/// The actors across reports.
final class ActorEndpoints {
  private static final int RELATIONS = 1000;

  private final Desk desk;

  ActorEndpoints(Desk desk) {
    this.desk = desk;
  }

  /// Who an actor is, by the table of actors that was loaded.
  record ActorIdentity(String wikidata, String name, String table) {
    static ActorIdentity of(Identity identity) {
      return new ActorIdentity(identity.wikidata(), identity.name(), identity.table());
    }
  }

  /// An actor.
  ///
  /// @param dictionary its entry in the dictionary of actors
  /// @param identity who it is by the user's own table
  /// @param mentions how many actors of single reports it joins
  /// @param events how many events name it as agent or target
  record ActorItem(
      String id,
      String name,
      ActorKind kind,
      Optional<String> dictionary,
      Optional<ActorIdentity> identity,
      List<String> aliases,
      int mentions,
      int events) {
    static ActorItem of(Actor actor, int events) {
      return new ActorItem(
          actor.id().value(),
          actor.name(),
          actor.kind(),
          actor.dictionaryId(),
          actor.identity().map(ActorIdentity::of),
          List.copyOf(actor.aliases()),
          actor.members().size(),
          events);
    }
  }

  /// What events say of an actor and another one.
  ///
  /// @param role the part of the actor
  /// @param other id of the other one
  /// @param otherRole the part of the other one
  /// @param type PLOVER type of these events
  record ActorRelation(
      PartyRole role,
      String other,
      String name,
      PartyRole otherRole,
      EventType type,
      int events,
      int disputed) {
    static ActorRelation of(Relation relation) {
      return new ActorRelation(
          relation.role(),
          relation.other().value(),
          relation.name(),
          relation.otherRole(),
          relation.type(),
          relation.events(),
          relation.disputed());
    }
  }

  /// An actor with what events say of it and others.
  record ActorDetails(ActorItem actor, List<ActorRelation> relations) {}

  /// Some actors of the list.
  ///
  /// @param total how many the whole list has
  /// @param first how many are left out before
  record ActorPage(int total, int first, List<ActorItem> actors) {}

  List<Endpoint> all() {
    return List.of(
        new Endpoint(
            "/actors",
            "listActors",
            "Actors across reports: those that take part in the most events first.",
            Paging.with(
                Parameter.optional("name", new ValueKind.Words(), "Part of one of its names.")),
            Shape.of(ActorPage.class),
            this::actors),
        new Endpoint(
            "/actors/{id}",
            "getActor",
            "An actor, and what events say of it and others.",
            List.of(Parameter.path("id", new ValueKind.Words(), "Its id.")),
            Shape.of(ActorDetails.class),
            this::actor));
  }

  private ActorPage actors(Asked asked) {
    String words = asked.words("name").orElse("");
    int first = asked.number(Paging.FIRST);
    return desk.look(
        workspace -> {
          List<ActorRow> rows = workspace.actors(words, first, asked.number(Paging.MOST));
          Map<ActorId, Actor> actors = workspace.actors(rows.stream().map(ActorRow::id).toList());
          return new ActorPage(
              workspace.countActors(words),
              first,
              rows.stream().flatMap(row -> item(actors, row).stream()).toList());
        });
  }

  private static Optional<ActorItem> item(Map<ActorId, Actor> actors, ActorRow row) {
    return Optional.ofNullable(actors.get(row.id()))
        .map(actor -> ActorItem.of(actor, row.events()));
  }

  private ActorDetails actor(Asked asked) {
    ActorId id = new ActorId(asked.needed("id"));
    return desk.look(
        workspace ->
            new ActorDetails(
                workspace
                    .actorRow(id)
                    .flatMap(row -> item(workspace.actors(List.of(id)), row))
                    .orElseThrow(() -> new NotFoundResponse("there is no actor " + id)),
                workspace.relations(id, RELATIONS).stream().map(ActorRelation::of).toList()));
  }
}
