package org.attest.serve.api;

import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.attest.core.account.Status;
import org.attest.core.reading.EventType;
import org.attest.exchange.JsonExport;
import org.attest.serve.desk.Desk;
import org.attest.serve.page.EventsQuery;
import org.attest.store.EventFilter;

/// The list of events, and the whole account of one.
final class EventEndpoints {
  /// By what a list of events can be narrowed down.
  static final List<Parameter> NARROWING = narrowing();

  private final Desk desk;

  EventEndpoints(Desk desk) {
    this.desk = desk;
  }

  /// Some events of a list.
  ///
  /// @param total how many the whole list has
  /// @param first how many are left out before
  record EventPage(int total, int first, List<EventItem> events) {}

  List<Endpoint> all() {
    return List.of(
        new Endpoint(
            "/events",
            "listEvents",
            "Events: those counted first, then by date.",
            Paging.with(NARROWING),
            Shape.of(EventPage.class),
            this::events),
        new Endpoint(
            "/events/{id}",
            "getEvent",
            "The whole account of an event, with the exact words it rests on.",
            List.of(
                Parameter.path(
                    "id", new ValueKind.Words(), "An id, its beginning, or a number in the list.")),
            AccountShape.ACCOUNT,
            this::event));
  }

  private static List<Parameter> narrowing() {
    ValueKind words = new ValueKind.Words();
    ValueKind day = new ValueKind.Day();
    return List.of(
        Parameter.optional(
            "words", words, "What its headline, actors and places have, as in a search."),
        Parameter.optional("type", ValueKind.Choice.of(EventType.class), "The PLOVER type."),
        Parameter.optional(
            "place", words, "Part of the name of a place, or the code of a country."),
        Parameter.optional("actor", words, "Part of the name of an agent or target."),
        Parameter.optional(
            "source",
            words,
            "By whose word something is known of it: the name of an outlet or of whom outlets"
                + " quote or, where nobody is called so, a part of names."),
        Parameter.optional("party", words, "The id of an actor that takes part."),
        Parameter.optional("with", words, "The id of another actor that takes part."),
        Parameter.optional("from", day, "Can have happened on this day or later."),
        Parameter.optional("to", day, "Can have happened on this day or earlier."),
        Parameter.optional("status", ValueKind.Choice.of(Status.class), "How sure it is."),
        Parameter.optional(
            "within", words, "A part of the map, in degrees: south,west,north,east."),
        Parameter.optional(
            "disputed", new ValueKind.Choice(List.of("1")), "Only those with a dispute."));
  }

  private EventPage events(Asked asked) {
    EventFilter filter = EventsQuery.of(asked.request()).filter();
    int first = asked.number(Paging.FIRST);
    return desk.look(
        workspace ->
            new EventPage(
                workspace.count(filter),
                first,
                workspace.events(filter, first, asked.number(Paging.MOST)).stream()
                    .map(EventItem::of)
                    .toList()));
  }

  private Written event(Asked asked) {
    String id = asked.needed("id");
    return desk.look(
        workspace ->
            workspace.findEvents(id).stream()
                .findFirst()
                .flatMap(workspace::account)
                .map(
                    account ->
                        Written.by(
                            stream ->
                                JsonExport.write(account, workspace, stream, Optional.empty())))
                .orElseThrow(() -> new NotFoundResponse("there is no event " + id)));
  }
}
