package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.attest.core.account.Account;
import org.attest.serve.desk.Desk;
import org.attest.store.EventFilter;
import org.attest.store.EventRow;
import org.attest.store.Facets;
import org.attest.store.Workspace;

/// The list of events, the account of one, and two beside each other before a merge.
public final class EventRoutes {
  private final Desk desk;
  private final Screen screen;

  public EventRoutes(Desk desk, Screen screen) {
    this.desk = desk;
    this.screen = screen;
  }

  /// Events beside each other.
  public record CompareView(List<EventView> events) {}

  public void addTo(RoutesConfig routes) {
    routes.get("/events", this::events);
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
              List<EventRow> rows = workspace.events(filter, first, EventsView.PAGE);
              Facets facets = workspace.facets(filter);
              return new EventsView(
                  rows,
                  workspace.count(filter),
                  first,
                  query,
                  FacetsView.of(facets, query),
                  TimelineView.of(facets.months(), query));
            });
    screen.show(request, "events", "Events", view);
  }

  private void event(Context request) {
    // The view reads on in the workspace while the screen is made.
    desk.look(
        workspace -> {
          EventView view = view(workspace, request.pathParam("id"));
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
          CompareView view = new CompareView(ids.stream().map(id -> view(workspace, id)).toList());
          screen.show(request, "compare", "Compare", view);
          return view;
        });
  }

  private static EventView view(Workspace workspace, String id) {
    Account account =
        workspace.findEvents(id).stream()
            .findFirst()
            .flatMap(workspace::account)
            .orElseThrow(() -> new NotFoundResponse("there is no event " + id));
    return new EventView(account, workspace);
  }
}
