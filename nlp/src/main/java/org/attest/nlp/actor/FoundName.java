package org.attest.nlp.actor;

import java.util.Optional;
import org.attest.core.reading.ActorKind;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// A name of an actor in a sentence.
///
/// @param first index of the first token
/// @param last index of the last token
/// @param entry the dictionary's entry
/// @param ambiguous whether the dictionary's name does not identify the entry by itself
/// @param rule how it was found
record FoundName(
    ParsedSentence sentence,
    int first,
    int last,
    ActorKind kind,
    Optional<ActorDictionary.Entry> entry,
    boolean ambiguous,
    String rule) {

  /// The same words as the name of a person whom no dictionary knows.
  FoundName asPerson() {
    return new FoundName(
        sentence, first, last, ActorKind.PERSON, Optional.empty(), false, "actor/last name");
  }

  int length() {
    return last - first + 1;
  }

  boolean overlaps(FoundName other) {
    return sentence == other.sentence && first <= other.last && other.first <= last;
  }

  boolean overlaps(int from, int to) {
    return first <= to && from <= last;
  }

  /// The words as they stand in the text, runs of white space as one blank.
  String text() {
    return Words.between(sentence, first, last);
  }

  /// The token that the rest of the name hangs on.
  Token head() {
    return sentence.head(first, last);
  }
}
