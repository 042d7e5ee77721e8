package org.attest.serve.api;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.ActorKind;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.Identity;
import org.attest.serve.desk.Desk;

/// The actors across reports.
final class ActorEndpoints {
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
  record ActorItem(
      String id,
      String name,
      ActorKind kind,
      Optional<String> dictionary,
      Optional<ActorIdentity> identity,
      List<String> aliases,
      int mentions) {
    static ActorItem of(Actor actor) {
      return new ActorItem(
          actor.id().value(),
          actor.name(),
          actor.kind(),
          actor.dictionaryId(),
          actor.identity().map(ActorIdentity::of),
          List.copyOf(actor.aliases()),
          actor.members().size());
    }
  }

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
            "Actors across reports, by id.",
            Paging.with(),
            Shape.of(ActorPage.class),
            this::actors));
  }

  private ActorPage actors(Asked asked) {
    List<Actor> all = desk.look(workspace -> workspace.actors());
    return new ActorPage(
        all.size(),
        asked.number(Paging.FIRST),
        Paging.part(all, asked).stream().map(ActorItem::of).toList());
  }
}
