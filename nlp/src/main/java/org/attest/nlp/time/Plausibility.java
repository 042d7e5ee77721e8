package org.attest.nlp.time;

import org.attest.nlp.grammar.Match;
import org.attest.nlp.grammar.Pieces;
import org.attest.nlp.time.Sense.Calendar;
import org.attest.nlp.time.Sense.Part;

/// Whether words that have the shape of a time are likely meant as one.
final class Plausibility {
  private Plausibility() {}

  static boolean holds(Pieces pieces, int at, Match<Sense> match) {
    if (isPartOfName(pieces, at, match.end())) {
      return false;
    }
    return switch (match.meaning()) {
      case Calendar calendar -> !isBareYear(calendar, at, match) || isYear(pieces, at);
      case Sense.Length length -> !isAge(pieces, match.end()) && !isRate(pieces, at, match.end());
      case Sense.Limited limited ->
          !(limited.whole() instanceof Sense.Length) || !isAge(pieces, match.end());
      default -> true;
    };
  }

  /// "Sarmeta Today" is a paper: "today" has a capital only at the start of a sentence.
  private static boolean isPartOfName(Pieces pieces, int at, int end) {
    return end == at + 1
        && at > 0
        && pieces.is(at, "today")
        && pieces.isCapitalised(at)
        && pieces.isLetters(at - 1)
        && pieces.isCapitalised(at - 1);
  }

  private static boolean isBareYear(Calendar calendar, int at, Match<Sense> match) {
    return calendar.parts().size() == 1 && calendar.has(Part.YEAR) && match.end() == at + 1;
  }

  /// Four figures that stand alone: "in 1990" but not "1990 people".
  private static boolean isYear(Pieces pieces, int at) {
    if (at > 0 && words("BEFORE_YEAR", pieces, at - 1)) {
      return true;
    }
    return !(pieces.isLetters(at + 1)
        && pieces.word(at + 1).endsWith("s")
        && pieces.word(at + 1).length() > 3
        && !pieces.isCapitalised(at + 1));
  }

  /// "24-year-old", "30 years old"
  private static boolean isAge(Pieces pieces, int end) {
    int old = pieces.is(end, "-") ? end + 1 : end;
    return pieces.is(old, "old")
        || pieces.is(old, "olds")
        || (pieces.is(end, "of") && pieces.is(end + 1, "age"));
  }

  /// "a day" in "24 hours a day", "$500 a month".
  private static boolean isRate(Pieces pieces, int at, int end) {
    boolean article = (pieces.is(at, "a") || pieces.is(at, "an")) && end == at + 2;
    return article && at > 0 && !words("BEFORE_LENGTH", pieces, at - 1);
  }

  private static boolean words(String category, Pieces pieces, int at) {
    return TimeGrammar.words().value(category, pieces.word(at)).isPresent();
  }
}
