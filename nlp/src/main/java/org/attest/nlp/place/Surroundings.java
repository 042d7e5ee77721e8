package org.attest.nlp.place;

import java.util.List;
import org.attest.nlp.place.PlaceWords.Cue;

/// How two names of a sentence stand to each other by the words between them.
final class Surroundings {
  private final List<SentenceWords> sentences;
  private final PlaceWords words;

  Surroundings(List<SentenceWords> sentences, PlaceWords words) {
    this.sentences = sentences;
    this.words = words;
  }

  /// Whether `second` follows `first` behind a comma or an opening bracket.
  boolean isBehind(Candidate first, Candidate second) {
    return first.sentence() == second.sentence()
        && isBehind(first, second, sentences.get(first.sentence()));
  }

  /// The same for two names of one sentence.
  static boolean isBehind(Candidate first, Candidate second, SentenceWords sentence) {
    if (second.first() != first.last() + 2) {
      return false;
    }
    String between = sentence.lower(first.last() + 1);
    return between.equals(",") || between.equals("(");
  }

  /// Whether `outer` stands where the container of `inner` stands: behind a comma or bracket,
  /// behind "in" or, if `inner` has a word for its kind, behind "of" ("Chardara district of
  /// Kunduz").
  boolean isAround(Candidate outer, Candidate inner) {
    if (outer.sentence() != inner.sentence()) {
      return false;
    }
    SentenceWords sentence = sentences.get(inner.sentence());
    if (isBehind(inner, outer, sentence)) {
      return true;
    }
    int at = inner.last() + 1;
    boolean kind = !words.kinds(sentence.lower(at)).isEmpty();
    at += kind ? 1 : 0;
    at += sentence.lower(at).equals(",") ? 1 : 0;
    if (!sentence.lower(at).equals("in") && !(kind && sentence.lower(at).equals("of"))) {
      return false;
    }
    at++;
    while (at < outer.first()
        && (sentence.lower(at).equals("the") || words.is(Cue.DIRECTION, sentence.lower(at)))) {
      at++;
    }
    return at == outer.first();
  }

  /// Whether a name is followed by another one as in a list.
  boolean isListed(Candidate name) {
    SentenceWords sentence = sentences.get(name.sentence());
    String next = sentence.lower(name.last() + 1);
    return next.equals("and")
        || next.equals("or")
        || next.equals(",") && sentence.isCapital(name.last() + 2);
  }
}
