package org.attest.serve.page;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.core.account.Status;
import org.attest.core.reading.EventType;
import org.attest.core.resolution.ActorId;
import org.attest.store.EventFilter;
import org.attest.store.GeoBox;
import org.attest.store.SearchQuery;

/// What is asked of the list of events, as the address has it.
public final class EventsQuery {
  /// The parameters of an address, in the order in which they are written.
  private static final List<String> NAMES =
      List.of(
          "words",
          "type",
          "place",
          "actor",
          "source",
          "party",
          "with",
          "from",
          "to",
          "status",
          "within",
          "disputed");

  /// Those that name an actor by its id.
  static final List<String> PARTIES = List.of("party", "with");

  /// Asks for all events.
  static final EventsQuery ALL = new EventsQuery(Map.of());

  private final Map<String, String> values;

  private EventsQuery(Map<String, String> values) {
    this.values = values;
  }

  /// What a request asks for.
  public static EventsQuery of(Context request) {
    EventsQuery query = ALL;
    for (String name : NAMES) {
      query = query.with(name, QueryWords.of(request, name));
    }
    return query;
  }

  /// What an address asks for.
  ///
  /// @param written what it has behind its question mark: what is no parameter is left out
  public static EventsQuery parse(String written) {
    EventsQuery query = ALL;
    for (String part : written.split("&")) {
      String[] pair = part.split("=", 2);
      if (pair.length == 2 && NAMES.contains(pair[0])) {
        query = query.with(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8).strip());
      }
    }
    return query;
  }

  /// @throws BadRequestResponse if a part of it cannot be understood
  public EventFilter filter() {
    return new EventFilter(
        parsed("type", text -> EventType.valueOf(text.toUpperCase(Locale.ROOT))),
        given("place"),
        given("actor"),
        given("source"),
        parsed("from", LocalDate::parse),
        parsed("to", LocalDate::parse),
        parsed("status", text -> Status.valueOf(text.toUpperCase(Locale.ROOT))),
        parsed("within", GeoBox::parse),
        PARTIES.stream().flatMap(name -> given(name).stream()).map(ActorId::new).toList(),
        given("words").map(SearchQuery::of),
        given("disputed").isPresent());
  }

  private <T> Optional<T> parsed(String name, Function<String, T> parse) {
    return given(name)
        .map(
            text -> {
              try {
                return parse.apply(text);
              } catch (IllegalArgumentException | DateTimeException e) {
                throw new BadRequestResponse("'" + text + "' is no " + name);
              }
            });
  }

  private Optional<String> given(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /// What is asked for by a parameter; empty for nothing.
  public String value(String name) {
    return given(name).orElse("");
  }

  /// Whether anything is asked for.
  public boolean isNarrowed() {
    return !values.isEmpty();
  }

  /// The same with another value of a parameter; empty to ask for nothing by it.
  public EventsQuery with(String name, String value) {
    Map<String, String> changed = new TreeMap<>(values);
    if (value.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new EventsQuery(changed);
  }

  /// The same between other days.
  EventsQuery between(LocalDate first, LocalDate last) {
    return with("from", first.toString()).with("to", last.toString());
  }

  /// The address of the list from that row on.
  public String from(int first) {
    return "/events" + query(first == 0 ? List.of() : List.of("first=" + first));
  }

  /// The address of the points of a map of these events.
  public String points() {
    return "/events/points" + query(List.of());
  }

  /// What its address has behind the question mark.
  public String written() {
    return query(List.of()).replaceFirst("^\\?", "");
  }

  private String query(List<String> more) {
    List<String> parts = new ArrayList<>();
    for (String name : NAMES) {
      given(name)
          .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
          .ifPresent(parts::add);
    }
    parts.addAll(more);
    return parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining("&", "?", ""));
  }
}
