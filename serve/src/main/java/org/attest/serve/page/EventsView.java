package org.attest.serve.page;

import java.util.List;
import org.attest.exchange.words.Words;
import org.attest.store.EventRow;

/// The list of events: those of one page of it, and by what they can be narrowed down.
///
/// @param rows of this page
/// @param total how many events pass the filter
/// @param first number of the first row of this page among those, from 0
/// @param query what is asked for
/// @param facets by what it can be narrowed down
/// @param timeline how the events lie in time
public record EventsView(
    List<EventRow> rows,
    int total,
    int first,
    EventsQuery query,
    FacetsView facets,
    TimelineView timeline) {
  /// Events on a page.
  public static final int PAGE = 100;

  public boolean hasEarlier() {
    return first > 0;
  }

  public boolean hasLater() {
    return first + rows.size() < total;
  }

  /// The address of the page before this one.
  public String earlier() {
    return query.from(Math.max(0, first - PAGE));
  }

  /// The address of the page after this one.
  public String later() {
    return query.from(first + PAGE);
  }

  /// The days of an event in words.
  public String days(EventRow row) {
    return Words.days(row.earliest(), row.latest());
  }

  /// The number of people killed, from low to high; empty where none is given.
  public String killed(EventRow row) {
    return row.killed().map(killed -> killed.inWords()).orElse("");
  }

  /// The country of an event in words; empty where none is given.
  public String country(EventRow row) {
    return row.country().map(Words::country).orElse("");
  }
}
