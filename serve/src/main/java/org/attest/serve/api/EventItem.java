package org.attest.serve.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.account.Status;
import org.attest.core.reading.EventType;
import org.attest.store.EventRow;

/// An event in a list, as [EventRow] has it.
record EventItem(
    String id,
    int number,
    String headline,
    EventType type,
    Status status,
    boolean counted,
    boolean disputed,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    Optional<String> country,
    Optional<String> place,
    Optional<Long> killedLow,
    Optional<Long> killedHigh,
    int origins,
    int reports,
    boolean accepted,
    boolean corrected) {
  static EventItem of(EventRow row) {
    return new EventItem(
        row.id().value(),
        row.number(),
        row.headline(),
        row.type(),
        row.status(),
        row.counted(),
        row.disputed(),
        row.earliest(),
        row.latest(),
        row.country(),
        row.place(),
        row.killed().flatMap(killed -> bound(killed.low())),
        row.killed().flatMap(killed -> bound(killed.high())),
        row.origins(),
        row.reports(),
        row.accepted(),
        row.corrected());
  }

  private static Optional<Long> bound(OptionalLong bound) {
    return bound.isPresent() ? Optional.of(bound.getAsLong()) : Optional.empty();
  }
}
