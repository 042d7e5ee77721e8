package org.attest.nlp.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.attest.nlp.grammar.Pieces;
import org.attest.nlp.quantity.NumberWords.Kind;

/// Reads ordinal numbers: "third", "21st", "twenty-first".
public final class Ordinals {
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  private Ordinals() {}

  /// The ordinal number that begins at a piece.
  public static Optional<Numeral> at(Pieces pieces, int at) {
    if (at >= pieces.size()) {
      return Optional.empty();
    }
    if (pieces.isDigits(at)) {
      boolean ends = pieces.isGlued(at + 1) && ENDINGS.contains(pieces.word(at + 1));
      return ends && pieces.word(at).length() < 9
          ? Optional.of(numeral(at + 2, new BigDecimal(pieces.word(at)), true))
          : Optional.empty();
    }
    Optional<BigDecimal> plain = NumberWords.value(Kind.ORDINAL, pieces.word(at));
    if (plain.isPresent()) {
      return Optional.of(numeral(at + 1, plain.get(), false));
    }
    return Numerals.at(pieces, at)
        .filter(number -> !number.figures() && number.flaw().isEmpty())
        .flatMap(number -> after(pieces, number));
  }

  /// The words a plain ordinal may begin with, figures apart.
  public static Set<String> firstWords() {
    return NumberWords.all(Kind.ORDINAL).keySet();
  }

  /// "twenty" + "first", "one hundred twenty" + "fifth", "two" + "hundredth".
  private static Optional<Numeral> after(Pieces pieces, Numeral number) {
    int next = pieces.is(number.end(), "-") ? number.end() + 1 : number.end();
    if (next >= pieces.size()) {
      return Optional.empty();
    }
    return NumberWords.value(Kind.ORDINAL, pieces.word(next))
        .flatMap(
            last -> {
              boolean multiplies = last.compareTo(BigDecimal.valueOf(100)) >= 0;
              boolean adds =
                  number.value().remainder(BigDecimal.TEN).signum() == 0
                      && last.compareTo(BigDecimal.TEN) < 0;
              if (!multiplies && !adds) {
                return Optional.empty();
              }
              return Optional.of(
                  numeral(
                      next + 1,
                      multiplies ? number.value().multiply(last) : number.value().add(last),
                      false));
            });
  }

  private static Numeral numeral(int end, BigDecimal value, boolean figures) {
    return new Numeral(end, value, figures, Optional.empty());
  }
}
