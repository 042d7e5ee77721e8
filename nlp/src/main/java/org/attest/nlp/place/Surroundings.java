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
    return isBehindIn(outer, inner, sentence) || isTownOf(outer, inner, sentence);
  }

  /// "Dar Sul in northern Helmand", "Chardara district of Kunduz"
  private boolean isBehindIn(Candidate outer, Candidate inner, SentenceWords sentence) {
    int at = inner.last() + 1;
    boolean division = isKind(sentence.lower(at)) && !isSettlement(sentence.lower(at));
    at += isKind(sentence.lower(at)) ? 1 : 0;
    at += sentence.lower(at).equals(",") ? 1 : 0;
    if (!sentence.lower(at).equals("in") && !(division && sentence.lower(at).equals("of"))) {
      return false;
    }
    at++;
    while (at < outer.first()
        && (sentence.lower(at).equals("the") || words.is(Cue.DIRECTION, sentence.lower(at)))) {
      at++;
    }
    return at == outer.first();
  }

  /// "the Helmand town of Dar Sul"
  private boolean isTownOf(Candidate outer, Candidate inner, SentenceWords sentence) {
    return inner.first() == outer.last() + 3
        && sentence.lower(outer.last() + 2).equals("of")
        && isSettlement(sentence.lower(outer.last() + 1));
  }

  private boolean isKind(String word) {
    return !words.kinds(word).isEmpty();
  }

  private boolean isSettlement(String word) {
    return words.kinds(word).contains(PlaceKind.SETTLEMENT);
  }

  /// Whether a name's last word says that it is a street or a facility.
  boolean isFacility(Candidate name) {
    String last = sentences.get(name.sentence()).lower(name.last());
    return name.length() > 1 && (words.is(Cue.STREET, last) || words.is(Cue.FACILITY, last));
  }

  /// Whether a name is followed by another one as in a list.
  boolean isListed(Candidate name) {
    SentenceWords sentence = sentences.get(name.sentence());
    String next = sentence.lower(name.last() + 1);
    return next.equals("and")
        || next.equals("or")
        || next.equals(",")
            && sentence.isCapital(name.last() + 2)
            && !words.is(Cue.CALENDAR, sentence.lower(name.last() + 2));
  }
}
