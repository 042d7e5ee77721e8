package org.attest.serve.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.account.Account;
import org.attest.core.account.Field;
import org.attest.core.account.Support;
import org.attest.core.account.Value;
import org.attest.core.reading.PlaceReference;
import org.attest.exchange.words.Notation;
import org.attest.exchange.words.Quotes;
import org.attest.exchange.words.Words;
import org.attest.store.ActorRow;
import org.attest.store.EventRow;
import org.attest.store.PlacePoint;
import org.attest.store.Workspace;

/// What the screen of a place shows: what reports call it, who takes part in what happened there,
/// and the events.
public final class PlaceView {
  /// Actors that are shown.
  private static final int ACTORS = 15;

  private final PlacePoint place;
  private final EventsQuery query;
  private final Workspace workspace;
  private final EventsPart events;

  PlaceView(PlacePoint place, EventsQuery query, Workspace workspace, Notation notation) {
    this.place = place;
    this.query = query;
    this.workspace = workspace;
    this.events = EventsPart.of(workspace, query, notation);
  }

  /// Where the screen of a place is.
  public static String address(PlacePoint place) {
    return "/places/" + place.latitude() + "," + place.longitude();
  }

  public String name() {
    return place.name();
  }

  /// How much ground it covers, where it is, and on which coordinates.
  public String facts() {
    String country = place.country().map(code -> " in " + Words.country(code)).orElse("");
    return "%s%s · %s, %s"
        .formatted(Words.lower(place.precision()), country, place.latitude(), place.longitude());
  }

  /// What reports call it and what is named within it, each with words that do.
  public List<ActorView.AliasView> names() {
    Quotes quotes = new Quotes(workspace);
    Map<String, Optional<QuoteView>> names = new LinkedHashMap<>();
    for (EventRow row : events.rows()) {
      workspace.account(row.id()).flatMap(Account::place).map(Field::values).stream()
          .flatMap(List::stream)
          .filter(value -> isHere(value.value()))
          .forEach(
              value -> names.computeIfAbsent(value.value().name(), name -> quote(value, quotes)));
    }
    return names.entrySet().stream()
        .map(name -> new ActorView.AliasView(name.getKey(), name.getValue()))
        .toList();
  }

  private boolean isHere(PlaceReference other) {
    return other.latitude().orElse(Double.NaN) == place.latitude()
        && other.longitude().orElse(Double.NaN) == place.longitude();
  }

  private static Optional<QuoteView> quote(Value<PlaceReference> value, Quotes quotes) {
    return value.supporters().stream()
        .map(Support::span)
        .findFirst()
        .map(span -> QuoteView.of(span, "", quotes));
  }

  /// Who takes part in what happened there, those who do most often first.
  public List<ActorRow> actors() {
    return workspace.actorsIn(query.filter(), ACTORS);
  }

  /// What happened there.
  public EventsPart events() {
    return events;
  }
}
