package org.attest.cli;

import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.resolution.EventId;
import org.attest.store.EventRow;
import org.attest.store.Workspace;

/// What the user calls events: the number in 'attest events', the headline and the day.
final class EventNames {
  private final Workspace workspace;

  EventNames(Workspace workspace) {
    this.workspace = workspace;
  }

  /// "event 7 (Bombing in Ostrell, 3 killed, 3 May 2031)"
  String of(EventId event) {
    return workspace.event(event).map(EventNames::of).orElse("event " + event);
  }

  private static String of(EventRow row) {
    boolean dated = row.earliest().isPresent() || row.latest().isPresent();
    Optional<String> day =
        dated
            ? Optional.of(new DateInterval(row.earliest(), row.latest()).inWords())
            : Optional.empty();
    return "event "
        + row.number()
        + " ("
        + row.headline()
        + day.map(days -> ", " + days).orElse("")
        + ")";
  }
}
