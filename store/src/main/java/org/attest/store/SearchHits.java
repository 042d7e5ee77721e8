package org.attest.store;

import java.util.List;

/// What was found.
///
/// @param reports how many reports have the words
/// @param hits some of these, those that are most about the words first
/// @param events whose headline, actors or places have the words, in the order of the list of
///     events
public record SearchHits(int reports, List<ReportHit> hits, List<EventRow> events) {
  static final SearchHits NONE = new SearchHits(0, List.of(), List.of());

  public SearchHits {
    hits = List.copyOf(hits);
    events = List.copyOf(events);
  }
}
