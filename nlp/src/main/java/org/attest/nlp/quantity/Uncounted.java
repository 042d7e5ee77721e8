package org.attest.nlp.quantity;

import java.util.Optional;
import java.util.Set;
import org.attest.nlp.grammar.Lexicon;
import org.attest.nlp.grammar.Pieces;
import org.attest.nlp.syntax.Token;

/// Numbers that count nothing: names ("AK-47", "Resolution 1973"), ages, dates, scores, pronouns.
final class Uncounted {
  private static final Set<String> BINDING =
      Set.of("/", ":", "#", "_", "@", "=", "&", ".", ",", "\\");
  private static final Set<String> AGE_WORDS = Set.of("aged", "age", "ages");

  private Uncounted() {}

  static boolean holds(Pieces pieces, Amount amount) {
    return isPartOfName(pieces, amount)
        || isLabelled(pieces, amount)
        || isAge(pieces, amount)
        || isPronoun(pieces, amount)
        || isFigureOfMore(pieces, amount);
  }

  /// "AK-47", "M16", "mid-30s", "100th"
  private static boolean isPartOfName(Pieces pieces, Amount amount) {
    int at = amount.number();
    if (at == amount.start() && pieces.isGlued(at)) {
      String before = pieces.word(at - 1);
      boolean hyphened = before.equals("-") && pieces.isGlued(at - 1);
      if (hyphened || pieces.isLetters(at - 1) || BINDING.contains(before)) {
        return true;
      }
    }
    return pieces.isDigits(amount.end() - 1)
        && pieces.isGlued(amount.end())
        && pieces.isLetters(amount.end());
  }

  /// "Article 5", "No. 7": a word of naming, or a head that stands before the number.
  private static boolean isLabelled(Pieces pieces, Amount amount) {
    int at = amount.start();
    for (int back = 1; back <= 2 && at - back >= 0; back++) {
      Optional<Lexicon.Phrase> label = AmountReader.WORDS.longest("LABEL", pieces, at - back);
      if (label.isPresent() && label.get().end() == at && pieces.isDigits(amount.number())) {
        return true;
      }
    }
    if (at != amount.number() || !pieces.isDigits(at)) {
      return false;
    }
    Optional<Token> token = pieces.token(at);
    return token.isPresent()
        && pieces.sentence().isPresent()
        && token.get().is("nummod")
        && token.get().head() == token.get().index() - 1
        && pieces.sentence().get().token(token.get().head()).upos().equals("PROPN");
  }

  /// "aged 24", "24-year-old", "Ali Rahimi, 24, was"
  private static boolean isAge(Pieces pieces, Amount amount) {
    int at = amount.start();
    int end = amount.end();
    if (at > 0 && AGE_WORDS.contains(pieces.word(at - 1))) {
      return true;
    }
    int unit = pieces.is(end, "-") ? end + 1 : end;
    boolean years =
        pieces.is(unit, "year")
            || pieces.is(unit, "years")
            || pieces.is(unit, "month")
            || pieces.is(unit, "months");
    int old = pieces.is(unit + 1, "-") ? unit + 2 : unit + 1;
    if (years && pieces.is(old, "old")) {
      return true;
    }
    boolean bracketed =
        (pieces.is(at - 1, ",") && (pieces.is(end, ",") || pieces.is(end, ".")))
            || (pieces.is(at - 1, "(") && pieces.is(end, ")"));
    long value = amount.quantity().low().orElse(-1);
    return bracketed
        && value > 0
        && value < 120
        && at > 1
        && pieces.isLetters(at - 2)
        && pieces.isCapitalised(at - 2)
        && pieces.isDigits(amount.number());
  }

  /// "one of the reasons", "the one who"
  private static boolean isPronoun(Pieces pieces, Amount amount) {
    if (amount.end() != amount.start() + 1 || !pieces.is(amount.start(), "one")) {
      return false;
    }
    Optional<Token> token = pieces.token(amount.start()).filter(tagged -> !tagged.upos().isEmpty());
    if (token.isPresent()) {
      return !token.get().upos().equals("NUM")
          || pieces.is(amount.end(), "day")
          || pieces.is(amount.end(), "another");
    }
    return !pieces.isLetters(amount.end())
        || pieces.is(amount.end(), "another")
        || pieces.is(amount.end(), "day");
  }

  /// "3:2", "192.168.0.1", "14/3": figures that go on.
  private static boolean isFigureOfMore(Pieces pieces, Amount amount) {
    int end = amount.end();
    boolean goesOn =
        pieces.isGlued(end)
            && pieces.isGlued(end + 1)
            && pieces.isDigits(end + 1)
            && (BINDING.contains(pieces.word(end)) || pieces.is(end, "-"));
    return goesOn && pieces.isDigits(end - 1);
  }
}
