package org.attest.serve.page;

import java.util.List;
import org.attest.exchange.words.Notation;
import org.attest.store.EventFilter;
import org.attest.store.EventRow;
import org.attest.store.Facets;
import org.attest.store.Workspace;

/// The first events of a list, as a part of another screen.
///
/// @param rows the first of them
/// @param total how many there are
/// @param query by which the whole list is asked for
/// @param timeline how all of them lie in time
public record EventsPart(List<EventRow> rows, int total, EventsQuery query, TimelineView timeline) {
  /// Rows that are shown.
  private static final int ROWS = 25;

  static EventsPart of(Workspace workspace, EventsQuery query, Notation notation) {
    EventFilter filter = query.filter();
    Facets facets = workspace.facets(filter);
    return new EventsPart(
        workspace.events(filter, 0, ROWS),
        facets.events(),
        query,
        TimelineView.of(facets.months(), query, notation));
  }
}
