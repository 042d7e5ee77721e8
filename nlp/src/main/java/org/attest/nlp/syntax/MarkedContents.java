package org.attest.nlp.syntax;

import java.util.Optional;

/// Mends trees by what is marked as said: of "reported that gunmen attacked a bus and killed five",
/// all behind "that" is said, so that "killed" goes with "attacked", not with "reported".
public final class MarkedContents {
  private MarkedContents() {}

  /// The same sentence, with each coordinated verb of a content that hangs on a verb outside of it
  /// given to the clause of the content that the outer verb governs.
  public static ParsedSentence mended(ParsedSentence sentence) {
    Mending mending = new Mending(sentence.tokens());
    for (Token word : sentence.tokens()) {
      boolean stray =
          word.is("conj")
              && word.upos().equals("VERB")
              && isContent(sentence, word.index())
              && !isContent(sentence, word.head());
      Optional<Token> clause = stray ? clauseBefore(sentence, word) : Optional.empty();
      clause.ifPresent(verb -> mending.put(word.under(verb.index())));
    }
    return sentence.withTokens(mending.words());
  }

  /// The clause that the same verb governs, in the same stretch of content.
  private static Optional<Token> clauseBefore(ParsedSentence sentence, Token word) {
    for (Token child : sentence.children(sentence.token(word.head()), "ccomp")) {
      boolean together = child.index() < word.index();
      for (int i = child.index(); i <= word.index() && together; i++) {
        together = isContent(sentence, i);
      }
      if (together) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static boolean isContent(ParsedSentence sentence, int word) {
    return sentence.marks().attribution(word).endsWith("-content");
  }
}
