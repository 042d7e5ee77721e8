package org.attest.core.resolution;

import java.util.List;

/// The chains of all reports that tell of one event.
///
/// @param id stable identity
/// @param chains in the order of their reports
/// @param matches why the chains are one event: for each chain but one the match by which it joined
/// @param near the other events that came nearest to being this one, the nearest first
public record EventGroup(
    EventId id, List<EventChain> chains, List<Match> matches, List<NearEvent> near) {
  public EventGroup {
    near = List.copyOf(near);
    chains = List.copyOf(chains);
    matches = List.copyOf(matches);
    if (chains.isEmpty()) {
      throw new IllegalArgumentException("an event has at least one chain");
    }
  }
}
