package org.attest.nlp.syntax;

/// A word as in Universal Dependencies.
///
/// @param index position in its sentence, from 0
/// @param start code point offset in the report
/// @param end code point offset in the report, exclusive
/// @param text the exact words from start to end
/// @param lemma dictionary form, lower case except for proper nouns
/// @param upos universal part of speech
/// @param xpos Penn Treebank tag
/// @param head index of the head in the sentence; -1 for the root
/// @param deprel relation to the head, with English subtypes (`nsubj:pass`)
/// @param nameTag type of name and its place in it as BIO (`B-PERSON`, `I-PERSON`, `O`)
public record Token(
    int index,
    int start,
    int end,
    String text,
    String lemma,
    String upos,
    String xpos,
    int head,
    String deprel,
    String nameTag) {
  /// The same word, hanging on another one by the same relation.
  Token under(int otherHead) {
    return new Token(index, start, end, text, lemma, upos, xpos, otherHead, deprel, nameTag);
  }

  /// The same word, hanging on the same one by another relation.
  Token as(String otherRelation) {
    return new Token(index, start, end, text, lemma, upos, xpos, head, otherRelation, nameTag);
  }

  /// The same word with another lemma.
  Token called(String otherLemma) {
    return new Token(index, start, end, text, otherLemma, upos, xpos, head, deprel, nameTag);
  }

  /// The same word with other tags.
  Token tagged(String otherUpos, String otherXpos) {
    return new Token(index, start, end, text, lemma, otherUpos, otherXpos, head, deprel, nameTag);
  }

  public boolean isRoot() {
    return head < 0;
  }

  /// Whether the relation is `relation` or one of its subtypes: `is("nsubj")` holds for
  /// `nsubj:pass`.
  public boolean is(String relation) {
    return deprel.startsWith(relation)
        && (deprel.length() == relation.length() || deprel.charAt(relation.length()) == ':');
  }
}
