package org.attest.store;

import java.util.List;

/// By what a list of events can be narrowed down further, and how many events that would leave.
///
/// @param types by name, the most frequent first
/// @param statuses by name, the most frequent first
/// @param countries by ISO 3166 code, the most frequent first
/// @param months by `YYYY-MM` of the first day on which an event can have happened, ascending;
///     events of unknown date are left out
public record Facets(
    List<Count> types, List<Count> statuses, List<Count> countries, List<Count> months) {
  public Facets {
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
    countries = List.copyOf(countries);
    months = List.copyOf(months);
  }

  /// How many events there are: each has one type.
  public int events() {
    return types.stream().mapToInt(Count::events).sum();
  }

  /// How many events have a value.
  public record Count(String value, int events) {}
}
