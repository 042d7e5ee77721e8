package org.attest.nlp.time;

import java.util.Set;
import org.attest.nlp.grammar.Match;
import org.attest.nlp.grammar.Pieces;
import org.attest.nlp.time.Sense.Calendar;
import org.attest.nlp.time.Sense.Part;

/// Whether words that have the shape of a time are likely meant as one.
final class Plausibility {
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "by", "of", "from", "to", "until", "till", "for", "during", "before",
          "after", "through", "around", "between", "(", "circa", "year", "late", "early", "mid");

  private Plausibility() {}

  static boolean holds(Pieces pieces, int at, Match<Sense> match) {
    if (match.meaning() instanceof Calendar calendar
        && calendar.parts().size() == 1
        && calendar.has(Part.YEAR)
        && match.end() == at + 1) {
      return isYear(pieces, at);
    }
    return true;
  }

  /// Four figures that stand alone: "in 1990" but not "1990 people".
  private static boolean isYear(Pieces pieces, int at) {
    if (at > 0 && BEFORE_YEAR.contains(pieces.word(at - 1))) {
      return true;
    }
    boolean countsSomething =
        pieces.isLetters(at + 1)
            && pieces.word(at + 1).endsWith("s")
            && !pieces.isCapitalised(at + 1)
            && pieces.word(at + 1).length() > 3;
    return !countsSomething;
  }
}
