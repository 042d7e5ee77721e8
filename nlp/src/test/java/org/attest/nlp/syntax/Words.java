package org.attest.nlp.syntax;

/// Words of a tree for tests; their lemmas are their texts.
final class Words {
  private static final int APART = 12;

  private Words() {}

  static Token word(int index, String text, String upos, String xpos, int head, String relation) {
    int start = index * APART;
    return new Token(
        index, start, start + text.length(), text, text, upos, xpos, head, relation, "O");
  }
}
