package org.attest.nlp.grammar;

import java.util.Optional;
import java.util.Set;

/// A symbol of a grammar, ready to match.
///
/// @param id its place in the matcher's memory
/// @param root of its rules; empty for one that code reads
/// @param terminal the code that reads it, if it is no symbol of rules
/// @param words it may begin with
/// @param digits whether it may begin with digits
record Symbol(int id, Node root, Optional<Terminal> terminal, Set<String> words, boolean digits) {
  /// A cheap test before matching.
  boolean mayStart(Pieces pieces, int at) {
    return pieces.isDigits(at) ? digits : words.contains(pieces.word(at));
  }
}
