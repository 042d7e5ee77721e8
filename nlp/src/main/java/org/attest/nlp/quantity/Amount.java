package org.attest.nlp.quantity;

import java.util.Optional;
import org.attest.core.reading.Quantity;

/// A quantity as it stands in the pieces of a sentence.
///
/// @param start index of its first piece, modifiers included
/// @param number index of the first piece of the bare number
/// @param end index of the piece behind it
/// @param rule for the derivation
/// @param malformed the figure in it that cannot be read, if there is one
record Amount(
    int start, int number, int end, Quantity quantity, String rule, Optional<Flawed> malformed) {
  /// Pieces of a figure that cannot be read.
  record Flawed(int start, int end, String problem) {}

  Amount extended(int newStart, int newEnd, Quantity bounded, String newRule) {
    return new Amount(newStart, number, newEnd, bounded, newRule, malformed);
  }
}
