package org.attest.serve.page;

import java.util.List;
import java.util.function.Function;
import org.attest.core.account.Status;
import org.attest.core.reading.EventType;
import org.attest.exchange.words.Words;
import org.attest.store.Facets;

/// What a list of events can be narrowed down by, each with the address that does it.
///
/// @param groups those with more than one choice, or with the one that is made
public record FacetsView(List<Group> groups) {
  /// Choices that are shown of each group.
  private static final int MOST = 8;

  /// @param label in words
  public record Group(String label, List<Choice> choices) {}

  /// @param words what it is
  /// @param events how many it would leave
  /// @param address of the list with it or, of the choice that is made, without it
  /// @param chosen whether the list is narrowed down by it
  public record Choice(String words, int events, String address, boolean chosen) {}

  static FacetsView of(Facets facets, EventsQuery query) {
    List<Group> groups =
        List.of(
            group(
                "Type",
                facets.types(),
                query.type(),
                name -> Words.lower(EventType.valueOf(name)),
                query::ofType),
            group(
                "Status",
                facets.statuses(),
                query.status(),
                name -> Words.lower(Status.valueOf(name)),
                query::ofStatus),
            group("Country", facets.countries(), query.place(), Words::country, query::at));
    return new FacetsView(
        groups.stream()
            .filter(
                group ->
                    group.choices().size() > 1 || group.choices().stream().anyMatch(Choice::chosen))
            .toList());
  }

  private static Group group(
      String label,
      List<Facets.Count> counts,
      String asked,
      Function<String, String> words,
      Function<String, EventsQuery> narrowed) {
    return new Group(
        label,
        counts.stream()
            .limit(MOST)
            .map(
                count -> {
                  boolean chosen = count.value().equals(asked);
                  return new Choice(
                      words.apply(count.value()),
                      count.events(),
                      narrowed.apply(chosen ? "" : count.value()).from(0),
                      chosen);
                })
            .toList());
  }
}
