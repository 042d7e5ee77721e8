package org.attest.nlp.time;

import org.attest.nlp.grammar.Pieces;

/// Where the words of an expression begin: prepositions help to match but are no part of it.
final class Extents {
  private Extents() {}

  static int start(Pieces pieces, int at) {
    boolean preposition = pieces.is(at, "between") || pieces.is(at, "from") || pieces.is(at, "on");
    return preposition ? at + 1 : at;
  }
}
