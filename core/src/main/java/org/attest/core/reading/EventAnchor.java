package org.attest.core.reading;

import org.attest.core.report.Span;

/// Another event of the report that an event is told to come after or before: "days after their
/// takeover of the city, the group executed him".
///
/// @param side whether it came after the other event or before it
/// @param chain chain of the other event, see [EventMention#chain()]
/// @param span the words that name the other event
public record EventAnchor(Side side, int chain, Span span) {
  public enum Side {
    AFTER,
    BEFORE
  }
}
