package org.attest.serve.api;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.PlaceReference;
import org.attest.serve.desk.Desk;
import org.attest.serve.page.EventsQuery;
import org.attest.store.EventFilter;
import org.attest.store.PlacePoint;

/// The places at which events happened.
final class PlaceEndpoints {
  private final Desk desk;

  PlaceEndpoints(Desk desk) {
    this.desk = desk;
  }

  /// A place, as [PlacePoint] has it.
  record PlaceItem(
      double latitude,
      double longitude,
      String name,
      Optional<String> country,
      PlaceReference.Precision precision,
      int events,
      int disputed) {
    static PlaceItem of(PlacePoint point) {
      return new PlaceItem(
          point.latitude(),
          point.longitude(),
          point.name(),
          point.country(),
          point.precision(),
          point.events(),
          point.disputed());
    }
  }

  /// Some places of a list.
  ///
  /// @param total how many the whole list has
  /// @param first how many are left out before
  record PlacePage(int total, int first, List<PlaceItem> places) {}

  List<Endpoint> all() {
    return List.of(
        new Endpoint(
            "/places",
            "listPlaces",
            "The places of events, as far as they have coordinates: those with the most events"
                + " first.",
            Paging.with(EventEndpoints.NARROWING),
            Shape.of(PlacePage.class),
            this::places));
  }

  private PlacePage places(Asked asked) {
    EventFilter filter = EventsQuery.of(asked.request()).filter();
    List<PlacePoint> all = desk.look(workspace -> workspace.points(filter));
    return new PlacePage(
        all.size(),
        asked.number(Paging.FIRST),
        Paging.part(all, asked).stream().map(PlaceItem::of).toList());
  }
}
