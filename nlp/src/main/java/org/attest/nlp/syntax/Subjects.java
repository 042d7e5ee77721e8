package org.attest.nlp.syntax;

import java.util.ArrayList;
import java.util.List;

/// Mends a slip that parsers make in long sentences: a verb with two subjects, one of which is that
/// of the clause it governs. "Gunmen shot dead a councillor late on Saturday, police said": gunmen
/// shot, and police said.
public final class Subjects {
  private Subjects() {}

  /// The same words, with each stray subject given to the clause whose verb has none and follows it
  /// closest.
  public static List<Token> mended(List<Token> words) {
    List<Token> mended = words;
    for (Token verb : words) {
      List<Token> subjects = children(words, verb, "nsubj");
      if (subjects.size() < 2) {
        continue;
      }
      for (Token clause : children(words, verb, "ccomp")) {
        if (!children(words, clause, "nsubj").isEmpty()) {
          continue;
        }
        Token stray = null;
        for (Token subject : subjects) {
          stray = subject.index() < clause.index() ? subject : stray;
        }
        if (stray != null) {
          mended = new ArrayList<>(mended);
          mended.set(stray.index(), stray.under(clause.index()));
          break;
        }
      }
    }
    return mended;
  }

  private static List<Token> children(List<Token> words, Token head, String relation) {
    List<Token> found = new ArrayList<>(2);
    for (Token word : words) {
      if (word.head() == head.index() && word.is(relation)) {
        found.add(word);
      }
    }
    return found;
  }
}
