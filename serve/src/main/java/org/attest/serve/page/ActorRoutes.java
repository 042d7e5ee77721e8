package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;
import org.attest.serve.desk.Desk;
import org.attest.store.ActorRow;

/// The actors across reports: the list of them, and what is known of one.
public final class ActorRoutes {
  private final Desk desk;
  private final Screen screen;

  public ActorRoutes(Desk desk, Screen screen) {
    this.desk = desk;
    this.screen = screen;
  }

  /// The list of actors.
  ///
  /// @param words that the names are to have in them; empty for all
  public record ActorsView(String words, List<ActorRow> rows, Pager pager) {}

  public void addTo(RoutesConfig routes) {
    routes.get("/actors", this::actors);
    routes.get("/actors/{id}", this::actor);
  }

  private void actors(Context request) {
    String words = QueryWords.of(request, "name");
    int first = QueryWords.firstRow(request);
    ActorsView view =
        desk.look(
            workspace -> {
              List<ActorRow> rows = workspace.actors(words, first, Pager.PAGE);
              int total = workspace.countActors(words);
              Pager pager =
                  new Pager(
                      total,
                      first,
                      rows.size(),
                      Pager.PAGE,
                      row -> QueryWords.address("/actors", "name", words, row));
              return new ActorsView(words, rows, pager);
            });
    screen.show(request, "actors", "Actors", view);
  }

  private void actor(Context request) {
    ActorId id = new ActorId(request.pathParam("id"));
    desk.look(
        workspace -> {
          Actor actor =
              workspace
                  .actor(id)
                  .orElseThrow(() -> new NotFoundResponse("there is no actor " + id));
          screen.show(
              request,
              "actor",
              actor.name(),
              new ActorView(actor, workspace, ReadersNotation.of(request)));
          return actor;
        });
  }
}
