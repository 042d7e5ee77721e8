package org.attest.nlp.event;

import org.attest.nlp.syntax.Token;

/// Parts of speech as events need them; the parser's tags are uncertain in capitals-only text.
final class NounLike {
  private NounLike() {}

  static boolean isNoun(Token token) {
    return token.upos().equals("NOUN") || token.upos().equals("PROPN");
  }

  static boolean isVerb(Token token) {
    return token.upos().equals("VERB") || token.xpos().startsWith("VB") && !token.is("aux");
  }

  static boolean isAdjective(Token token) {
    return token.upos().equals("ADJ") || token.upos().equals("ADV");
  }
}
