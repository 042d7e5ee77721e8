package org.attest.nlp.grammar;

import java.util.List;
import java.util.Set;

/// A symbol that code recognises instead of rules, such as number words.
public interface Terminal {
  /// Every way to read the symbol at a position; the meaning is captured under the symbol's name.
  List<Match<?>> at(Pieces pieces, int at);

  /// The words it may begin with, digits apart.
  Set<String> firstWords();

  /// Whether it may begin with digits.
  boolean startsWithDigits();
}
