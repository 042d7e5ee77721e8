package org.attest.bench.task;

import java.util.List;
import java.util.Optional;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// A word that a benchmark's document points at.
///
/// @param index of the word in its sentence
record MarkedWord(ParsedSentence sentence, int index) {
  /// The first word that ends behind an offset, in code points.
  static Optional<MarkedWord> at(List<ParsedSentence> sentences, int start) {
    for (ParsedSentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.end() > start) {
          return Optional.of(new MarkedWord(sentence, token.index()));
        }
      }
    }
    return Optional.empty();
  }
}
