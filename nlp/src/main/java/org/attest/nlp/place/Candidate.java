package org.attest.nlp.place;

import java.util.List;
import java.util.Set;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Words that may name a place.
///
/// @param sentence index into the report's sentences
/// @param first index of the first token in its sentence
/// @param last index of the last token, inclusive
/// @param end code point offset behind the name; before the last token's end when a dot or a
///     possessive is left out, behind it when the dot of an abbreviation is a token of its own
/// @param key folded name
/// @param senses the gazetteer's places of that name; none if it has none
/// @param cuedKinds kinds that the words around the name say; none if they say nothing
record Candidate(
    int sentence,
    int first,
    int last,
    int start,
    int end,
    String key,
    List<Sense> senses,
    Set<PlaceKind> cuedKinds) {

  int length() {
    return last - first + 1;
  }

  boolean overlaps(Candidate other) {
    return sentence == other.sentence && first <= other.last && other.first <= last;
  }

  Token firstToken(ParsedSentence parsed) {
    return parsed.token(first);
  }

  Token lastToken(ParsedSentence parsed) {
    return parsed.token(last);
  }
}
