package org.attest.serve.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.attest.serve.desk.Desk;
import org.attest.store.EventFilter;
import org.attest.store.GeoBox;
import org.attest.store.PlacePoint;

/// The places at which events happened: the list of them, and what happened at one.
public final class PlaceRoutes {
  private final Desk desk;
  private final Screen screen;

  public PlaceRoutes(Desk desk, Screen screen) {
    this.desk = desk;
    this.screen = screen;
  }

  /// The list of places.
  ///
  /// @param words that the names are to have in them; empty for all
  public record PlacesView(String words, List<PlacePoint> rows, Pager pager) {}

  public void addTo(RoutesConfig routes) {
    routes.get("/places", this::places);
    routes.get("/places/{at}", this::place);
  }

  private void places(Context request) {
    String words = QueryWords.of(request, "name");
    int first = QueryWords.firstRow(request);
    List<PlacePoint> all =
        desk.look(workspace -> workspace.points(EventFilter.ALL)).stream()
            .filter(place -> place.isNamed(words))
            .toList();
    List<PlacePoint> rows = Pager.part(all, first, Pager.PAGE);
    Pager pager =
        new Pager(
            all.size(),
            first,
            rows.size(),
            Pager.PAGE,
            row -> QueryWords.address("/places", "name", words, row));
    screen.show(request, "places", "Places", new PlacesView(words, rows, pager));
  }

  private void place(Context request) {
    String at = request.pathParam("at");
    GeoBox box = box(at);
    desk.look(
        workspace -> {
          EventsQuery query = EventsQuery.ALL.with("within", box.toString());
          PlacePoint place =
              workspace.points(query.filter()).stream()
                  .findFirst()
                  .orElseThrow(
                      () -> new NotFoundResponse("nothing is known to have happened at " + at));
          screen.show(
              request,
              "place",
              place.name(),
              new PlaceView(place, query, workspace, ReadersNotation.of(request)));
          return place;
        });
  }

  private static GeoBox box(String at) {
    try {
      return GeoBox.parse(at + "," + at);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("'" + at + "' is no place: write latitude,longitude");
    }
  }
}
