package org.attest.core.resolution;

import java.util.List;

/// The chains of all reports that tell of one event.
///
/// @param id stable identity
/// @param chains in the order of their reports
public record EventGroup(EventId id, List<EventChain> chains) {
  public EventGroup {
    chains = List.copyOf(chains);
    if (chains.isEmpty()) {
      throw new IllegalArgumentException("an event has at least one chain");
    }
  }
}
