package org.attest.serve.page;

import java.util.List;
import java.util.Optional;
import org.attest.exchange.words.Notation;
import org.attest.serve.guard.TileServer;
import org.attest.store.EventRow;

/// The list of events: those of one page of it, and by what they can be narrowed down.
///
/// @param rows of this page
/// @param total how many events pass the filter
/// @param first number of the first row of this page among those, from 0
/// @param query what is asked for
/// @param chosen what it asks for that the form has no field for
/// @param facets by what it can be narrowed down
/// @param timeline how the events lie in time
/// @param tiles the server of tiles for the map; absent for the shapes that ship alone
public record EventsView(
    List<EventRow> rows,
    int total,
    int first,
    EventsQuery query,
    List<FacetsView.Choice> chosen,
    FacetsView facets,
    TimelineView timeline,
    Optional<TileServer> tiles) {
  /// What a list can be asked for without a field of the form.
  public static final List<String> UNSEEN = List.of("party", "with", "within");

  /// How to get to the other pages.
  public Pager pager() {
    return new Pager(total, first, rows.size(), Pager.PAGE, query::from);
  }

  /// The number of people killed, from low to high; empty where none is given.
  public String killed(EventRow row, Notation notation) {
    return row.killed().map(notation::quantity).orElse("");
  }
}
