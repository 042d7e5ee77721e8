package org.attest.store;

import java.util.Map;

/// An event with what makes it more or less urgent to look at.
///
/// @param signs how much of each sign it has; 0 for nothing
public record WeighedEvent(EventRow row, Map<EventSign, Double> signs) {
  public WeighedEvent {
    signs = Map.copyOf(signs);
  }
}
