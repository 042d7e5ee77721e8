package org.attest.core.resolution;

import java.util.List;

/// Why some chains are one event, and others are not of it.
///
/// @param matches why the chains are one event: for each chain but one the match by which it joined
/// @param near the other events that came nearest to being this one, the nearest first
public record EventGrounds(List<Match> matches, List<NearEvent> near) {
  public EventGrounds {
    matches = List.copyOf(matches);
    near = List.copyOf(near);
  }
}
