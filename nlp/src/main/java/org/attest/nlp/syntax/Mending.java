package org.attest.nlp.syntax;

import java.util.ArrayList;
import java.util.List;

/// The words of a sentence while their tree is mended. Words that are put replace those at their
/// index; without any the list stays the one that came.
final class Mending {
  private final List<Token> before;
  private List<Token> after;

  Mending(List<Token> words) {
    this.before = words;
    this.after = words;
  }

  void put(Token word) {
    if (after == before) {
      after = new ArrayList<>(before);
    }
    after.set(word.index(), word);
  }

  /// The words as they are by now.
  List<Token> words() {
    return after;
  }

  /// Whether a word hangs below another one, at whatever depth: hung on it, the other one would go
  /// round in a circle.
  boolean isBelow(Token word, Token top) {
    int at = word.index();
    for (int i = 0; i < after.size() && at >= 0; i++) {
      if (at == top.index()) {
        return true;
      }
      at = after.get(at).head();
    }
    return false;
  }

  /// The words that hang on another one by a relation or a subtype of it, in text order.
  static List<Token> children(List<Token> words, Token head, String relation) {
    List<Token> found = new ArrayList<>(2);
    for (Token word : words) {
      if (word.head() == head.index() && word.is(relation)) {
        found.add(word);
      }
    }
    return found;
  }
}
