package org.attest.core.resolution;

import java.util.Optional;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Reading;
import org.attest.core.report.Span;

/// One mention of a chain, to be looked up in the reading of its report.
///
/// @param number its index in [Reading#events()]
/// @param chain the chain that the reading puts it in
/// @param trigger the words that name the event
/// @param anchor the chain of the same report that it is told to come after or before
public record ChainMention(int number, int chain, Span trigger, Optional<Integer> anchor) {
  /// The mention itself.
  ///
  /// @param reading of the same report
  public EventMention in(Reading reading) {
    return reading.events().get(number);
  }
}
