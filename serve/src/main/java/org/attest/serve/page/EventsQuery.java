package org.attest.serve.page;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.attest.core.account.Status;
import org.attest.core.reading.EventType;
import org.attest.store.EventFilter;

/// What is asked of the list of events, as the address has it. Empty words ask for nothing.
public record EventsQuery(
    String type,
    String place,
    String actor,
    String from,
    String to,
    String status,
    boolean disputed) {
  /// What a request asks for.
  public static EventsQuery of(Context request) {
    return new EventsQuery(
        QueryWords.of(request, "type"),
        QueryWords.of(request, "place"),
        QueryWords.of(request, "actor"),
        QueryWords.of(request, "from"),
        QueryWords.of(request, "to"),
        QueryWords.of(request, "status"),
        !QueryWords.of(request, "disputed").isEmpty());
  }

  /// @throws BadRequestResponse if a part of it cannot be understood
  public EventFilter filter() {
    return new EventFilter(
        parsed("type", type, text -> EventType.valueOf(text.toUpperCase(Locale.ROOT))),
        Optional.of(place).filter(text -> !text.isEmpty()),
        Optional.of(actor).filter(text -> !text.isEmpty()),
        parsed("from", from, LocalDate::parse),
        parsed("to", to, LocalDate::parse),
        parsed("status", status, text -> Status.valueOf(text.toUpperCase(Locale.ROOT))),
        disputed);
  }

  private static <T> Optional<T> parsed(String name, String text, Function<String, T> parse) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(text));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new BadRequestResponse("'" + text + "' is no " + name);
    }
  }

  /// Whether anything is asked for.
  public boolean isNarrowed() {
    return disputed || !(type + place + actor + from + to + status).isEmpty();
  }

  /// The same with another type; empty for any.
  EventsQuery ofType(String other) {
    return new EventsQuery(other, place, actor, from, to, status, disputed);
  }

  /// The same with another status; empty for any.
  EventsQuery ofStatus(String other) {
    return new EventsQuery(type, place, actor, from, to, other, disputed);
  }

  /// The same at another place; empty for any.
  EventsQuery at(String other) {
    return new EventsQuery(type, other, actor, from, to, status, disputed);
  }

  /// The same between other days, as `YYYY-MM-DD`.
  EventsQuery between(LocalDate first, LocalDate last) {
    return new EventsQuery(type, place, actor, first.toString(), last.toString(), status, disputed);
  }

  /// The address of the list from that row on.
  public String from(int first) {
    List<String> parts = new ArrayList<>();
    add(parts, "type", type);
    add(parts, "place", place);
    add(parts, "actor", actor);
    add(parts, "from", from);
    add(parts, "to", to);
    add(parts, "status", status);
    add(parts, "disputed", disputed ? "1" : "");
    add(parts, "first", first == 0 ? "" : String.valueOf(first));
    return "/events" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
  }

  private static void add(List<String> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
