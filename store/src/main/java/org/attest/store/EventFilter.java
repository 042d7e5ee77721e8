package org.attest.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.core.account.Status;
import org.attest.core.reading.EventType;
import org.attest.core.resolution.ActorId;

/// Which events to list. An absent condition lets all through.
///
/// @param type PLOVER type
/// @param place part of the name of the place, of what contains it, or of its country; or a country
///     code
/// @param actor part of a name of an agent or target
/// @param source name of somebody by whose word something is known of the event: an outlet, or whom
///     outlets quote; where nobody is called so, a part of names
/// @param from events that can have happened on this day or later; leaves out events of unknown
///     date
/// @param to events that can have happened on this day or earlier; leaves out events of unknown
///     date
/// @param within events whose place lies in this part of the map; leaves out those without
///     coordinates
/// @param parties events in which each of these actors takes part, as agent or target
/// @param words that the headline, actors and places of the event have, as people search for them
/// @param disputed only those with a dispute
public record EventFilter(
    Optional<EventType> type,
    Optional<String> place,
    Optional<String> actor,
    Optional<String> source,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Status> status,
    Optional<GeoBox> within,
    List<ActorId> parties,
    Optional<SearchQuery> words,
    boolean disputed) {
  public EventFilter {
    parties = List.copyOf(parties);
  }

  public static final EventFilter ALL = new EventFilter(false);

  /// All that have a dispute.
  public static final EventFilter DISPUTED = new EventFilter(true);

  private EventFilter(boolean disputed) {
    this(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        disputed);
  }
}
