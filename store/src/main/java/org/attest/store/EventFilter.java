package org.attest.store;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.core.account.Status;
import org.attest.core.reading.EventType;

/// Which events to list. An absent condition lets all through.
///
/// @param type PLOVER type
/// @param place part of the name of the place, of what contains it, or of its country; or a country
///     code
/// @param actor part of a name of an agent or target
/// @param from events that can have happened on this day or later; leaves out events of unknown
///     date
/// @param to events that can have happened on this day or earlier; leaves out events of unknown
///     date
/// @param disputed only those with a dispute
public record EventFilter(
    Optional<EventType> type,
    Optional<String> place,
    Optional<String> actor,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Status> status,
    boolean disputed) {
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
        disputed);
  }
}
