package org.attest.serve.page;

import java.util.List;
import java.util.function.Function;
import org.attest.core.account.Status;
import org.attest.core.reading.EventType;
import org.attest.exchange.words.Words;
import org.attest.store.ActorRow;
import org.attest.store.Facets;
import org.attest.store.SourceRow;

/// What a list of events can be narrowed down by, each with the address that does it.
///
/// @param groups those with more than one choice, or with the one that is made
public record FacetsView(List<Group> groups) {
  /// Choices that are shown of each group.
  static final int MOST = 8;

  /// Of more events than these, unless it is all of them, it is not counted which actors take part,
  /// for that takes long.
  static final int MANY = 20_000;

  /// The same for who says so: an event has more sources than actors.
  static final int MANY_SAID = 5_000;

  /// @param label in words
  public record Group(String label, List<Choice> choices) {}

  /// @param words what it is
  /// @param events how many it would leave
  /// @param address of the list with it or, of the choice that is made, without it
  /// @param chosen whether the list is narrowed down by it
  public record Choice(String words, int events, String address, boolean chosen) {
    /// One that is made, and can be taken back.
    static Choice made(String words, EventsQuery without) {
      return new Choice(words, 0, without.from(0), true);
    }
  }

  /// @param actors that take part in the events, those in most of them first
  /// @param sources by whose word something is known of the events, those of most of them first
  static FacetsView of(
      Facets facets, List<ActorRow> actors, List<SourceRow> sources, EventsQuery query) {
    List<Group> groups =
        List.of(
            group(
                "Type",
                facets.types(),
                "type",
                query,
                name -> Words.lower(EventType.valueOf(name))),
            group(
                "Status",
                facets.statuses(),
                "status",
                query,
                name -> Words.lower(Status.valueOf(name))),
            group("Country", facets.countries(), "place", query, Words::country),
            parties(actors, query),
            sources(sources, query));
    return new FacetsView(
        groups.stream()
            .filter(
                group ->
                    group.choices().size() > 1 || group.choices().stream().anyMatch(Choice::chosen))
            .toList());
  }

  private static Group parties(List<ActorRow> actors, EventsQuery query) {
    return new Group(
        "Actor",
        actors.stream()
            .filter(actor -> !actor.id().value().equals(query.value("party")))
            .map(
                actor ->
                    new Choice(
                        actor.name(),
                        actor.events(),
                        query
                            .with(
                                query.value("party").isEmpty() ? "party" : "with",
                                actor.id().value())
                            .from(0),
                        actor.id().value().equals(query.value("with"))))
            .toList());
  }

  /// Sources are told apart by their names, in whatever case these are written.
  private static Group sources(List<SourceRow> sources, EventsQuery query) {
    return new Group(
        "Source",
        sources.stream()
            .map(
                source -> {
                  boolean chosen = source.name().equalsIgnoreCase(query.value("source"));
                  return new Choice(
                      source.name(),
                      source.events(),
                      query.with("source", chosen ? "" : source.name()).from(0),
                      chosen);
                })
            .toList());
  }

  private static Group group(
      String label,
      List<Facets.Count> counts,
      String parameter,
      EventsQuery query,
      Function<String, String> words) {
    return new Group(
        label,
        counts.stream()
            .limit(MOST)
            .map(
                count -> {
                  boolean chosen = count.value().equals(query.value(parameter));
                  return new Choice(
                      words.apply(count.value()),
                      count.events(),
                      query.with(parameter, chosen ? "" : count.value()).from(0),
                      chosen);
                })
            .toList());
  }
}
