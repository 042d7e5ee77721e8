package org.attest.core.account;

import java.util.List;
import org.attest.core.reading.Derivation;
import org.attest.core.report.Span;

/// One report that gives a value, with the words and the chain of who says so.
///
/// @param span the exact words the value rests on
/// @param chain from the outlet to the ultimate source: "The Sun", "Wall Street Journal",
/// "prison officials"; the outlet
///     alone when it speaks in its own voice
/// @param derivation how the value was made from the words
public record Support(Span span, List<String> chain, Derivation derivation) {
  public Support {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("somebody says every value: the outlet at least");
    }
  }
}
