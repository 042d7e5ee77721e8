package org.attest.nlp.actor;

import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// The words of a sentence from one token to another, as the text has them but for white space,
/// which is one blank.
final class Words {
  private Words() {}

  static String between(ParsedSentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      if (i > first && token.start() > sentence.token(i - 1).end()) {
        words.append(' ');
      }
      words.append(token.text());
    }
    return words.toString();
  }
}
