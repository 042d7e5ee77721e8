package org.attest.nlp.structure;

import org.attest.core.reading.Block;

/// A paragraph with what it was found to be.
///
/// @param rule name of the rule for the derivation
record Labelled(Paragraph paragraph, Block.Kind kind, String rule) {
  Labelled as(Block.Kind other, String otherRule) {
    return new Labelled(paragraph, other, otherRule);
  }
}
