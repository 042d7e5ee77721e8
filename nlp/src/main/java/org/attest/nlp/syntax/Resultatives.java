package org.attest.nlp.syntax;

import java.util.List;

/// Mends adjectives that tell what a deed made of somebody and stand before whom it was done to:
/// "shot dead two farmers", "set free the hostages". Parsers take them for attributes, which in
/// English stand behind the article and the number.
public final class Resultatives {
  private Resultatives() {}

  /// The same words, with such adjectives on the verb before them.
  public static List<Token> mended(List<Token> words) {
    Mending mending = new Mending(words);
    for (Token adjective : words) {
      boolean attribute =
          adjective.is("amod") && adjective.upos().equals("ADJ") && adjective.index() > 0;
      if (attribute && stands(words, adjective)) {
        mending.put(adjective.under(adjective.index() - 1).as("xcomp"));
      }
    }
    return mending.words();
  }

  /// Whether it stands between the verb of which its noun is the object and the article or number
  /// of that noun.
  private static boolean stands(List<Token> words, Token adjective) {
    Token noun = words.get(adjective.head());
    if (noun.index() < adjective.index() + 2) {
      return false;
    }
    Token verb = words.get(adjective.index() - 1);
    Token next = words.get(adjective.index() + 1);
    return verb.upos().equals("VERB")
        && noun.head() == verb.index()
        && next.head() == noun.index()
        && (next.is("det") || next.is("nummod"));
  }
}
