package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.account.Account;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;
import org.attest.exchange.words.Notation;
import org.attest.serve.desk.Desk;
import org.attest.serve.guard.TileServer;
import org.attest.store.ActorRow;
import org.attest.store.EventFilter;
import org.attest.store.EventRow;
import org.attest.store.Facets;
import org.attest.store.PlacePoint;
import org.attest.store.SourceRow;
import org.attest.store.Workspace;
import org.attest.store.json.RecordCodec;

/// The list of events, the account of one, and two beside each other before a merge.
public final class EventRoutes {
  private static final RecordCodec<PointsView> POINTS = RecordCodec.of(PointsView.class);

  private final Desk desk;
  private final Screen screen;
  private final Optional<TileServer> tiles;

  /// @param tiles the server of tiles for the map
  public EventRoutes(Desk desk, Screen screen, Optional<TileServer> tiles) {
    this.desk = desk;
    this.screen = screen;
    this.tiles = tiles;
  }

  /// The places of the events of a list.
  public record PointsView(List<PlacePoint> points) {}

  /// Events beside each other.
  public record CompareView(List<EventView> events) {}

  public void addTo(RoutesConfig routes) {
    routes.get("/events", this::events);
    routes.get("/events/points", this::points);
    routes.get("/events/{id}", this::event);
    routes.get("/compare", this::compare);
  }

  private void events(Context request) {
    EventsQuery query = EventsQuery.of(request);
    EventFilter filter = query.filter();
    int first = QueryWords.firstRow(request);
    EventsView view =
        desk.look(
            workspace -> {
              List<EventRow> rows = workspace.events(filter, first, Pager.PAGE);
              Facets facets = workspace.facets(filter);
              int total = facets.events();
              boolean all = filter.equals(EventFilter.ALL);
              List<ActorRow> actors =
                  all || total <= FacetsView.MANY
                      ? workspace.actorsIn(filter, FacetsView.MOST)
                      : List.of();
              List<SourceRow> sources =
                  all || total <= FacetsView.MANY_SAID
                      ? workspace.sourcesIn(filter, FacetsView.MOST)
                      : List.of();
              return new EventsView(
                  rows,
                  total,
                  first,
                  query,
                  chosen(workspace, query),
                  FacetsView.of(facets, actors, sources, query),
                  TimelineView.of(facets.months(), query, ReadersNotation.of(request)),
                  tiles);
            });
    screen.show(request, "events", "Events", view);
  }

  /// What the list is narrowed down by that the form has no field for.
  private static List<FacetsView.Choice> chosen(Workspace workspace, EventsQuery query) {
    List<FacetsView.Choice> chosen = new ArrayList<>();
    for (String party : EventsQuery.PARTIES) {
      String id = query.value(party);
      if (!id.isEmpty()) {
        String name = workspace.actor(new ActorId(id)).map(Actor::name).orElse(id);
        chosen.add(FacetsView.Choice.made(name + " takes part", query.with(party, "")));
      }
    }
    if (!query.value("within").isEmpty()) {
      chosen.add(FacetsView.Choice.made("in a part of the map", query.with("within", "")));
    }
    return chosen;
  }

  /// The points of the map, for its script.
  private void points(Context request) {
    EventFilter filter = EventsQuery.of(request).filter();
    PointsView points = desk.look(workspace -> new PointsView(workspace.points(filter)));
    request.result(POINTS.text(points)).contentType(ContentType.APPLICATION_JSON);
  }

  private void event(Context request) {
    // The view reads on in the workspace while the screen is made.
    desk.look(
        workspace -> {
          EventView view = view(workspace, request.pathParam("id"), ReadersNotation.of(request));
          screen.show(request, "event", view.headline(), view);
          return view;
        });
  }

  private void compare(Context request) {
    List<String> ids = request.queryParams("event");
    if (ids.size() < 2) {
      throw new BadRequestResponse("choose two events or more to compare");
    }
    desk.look(
        workspace -> {
          Notation notation = ReadersNotation.of(request);
          CompareView view =
              new CompareView(ids.stream().map(id -> view(workspace, id, notation)).toList());
          screen.show(request, "compare", "Compare", view);
          return view;
        });
  }

  private static EventView view(Workspace workspace, String id, Notation notation) {
    Account account =
        workspace.findEvents(id).stream()
            .findFirst()
            .flatMap(workspace::account)
            .orElseThrow(() -> new NotFoundResponse("there is no event " + id));
    return new EventView(account, workspace, notation);
  }
}
