package org.attest.nlp.syntax;

import java.util.List;

/// Mends numbers that parsers hang on the noun before the "and": in "six policemen and three
/// civilians died" there were three civilians.
public final class StrayNumbers {
  private StrayNumbers() {}

  /// The same words, with such numbers under the noun right behind them.
  public static List<Token> mended(List<Token> words) {
    Mending mending = new Mending(words);
    for (Token number : words) {
      if (number.index() + 1 < words.size() && isStray(number, words.get(number.index() + 1))) {
        mending.put(number.under(number.index() + 1));
      }
    }
    return mending.words();
  }

  private static boolean isStray(Token number, Token noun) {
    return number.is("nummod")
        && number.head() >= 0
        && number.head() < number.index()
        && noun.is("conj")
        && noun.head() == number.head()
        && noun.upos().equals("NOUN");
  }
}
