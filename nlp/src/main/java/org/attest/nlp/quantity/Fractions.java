package org.attest.nlp.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.attest.nlp.grammar.Pieces;
import org.attest.nlp.quantity.NumberWords.Kind;

/// Reads fractions: "a half", "two thirds", "3/4", "half a dozen", and those added to a whole
/// number: "two and a half", "2 1/4".
final class Fractions {
  private Fractions() {}

  /// A fraction that stands by itself.
  static Optional<Numeral> alone(Pieces pieces, int at) {
    if (at >= pieces.size()) {
      return Optional.empty();
    }
    Optional<Numeral> ratio = ratio(pieces, at);
    if (ratio.isPresent()) {
      return ratio;
    }
    if (pieces.is(at, "half")) {
      int next = pieces.is(at + 1, "a") || pieces.is(at + 1, "of") ? at + 2 : at + 1;
      Optional<BigDecimal> scale =
          next < pieces.size()
              ? NumberWords.value(Kind.SCALE, pieces.word(next))
              : Optional.empty();
      BigDecimal half = new BigDecimal("0.5");
      return scale
          .map(value -> numeral(next + 1, half.multiply(value), false))
          .or(() -> Optional.of(numeral(at + 1, half, false)));
    }
    int number = at + 1;
    BigDecimal above = BigDecimal.ONE;
    if (!pieces.is(at, "a") && !pieces.is(at, "an")) {
      Optional<BigDecimal> small = NumberWords.value(Kind.SMALL, pieces.word(at));
      if (small.isEmpty() || small.get().signum() == 0) {
        return Optional.empty();
      }
      above = small.get();
    }
    if (pieces.is(number, "-")) {
      number++;
    }
    return divisor(pieces, number).map(divide(above, number + 1));
  }

  /// A whole number with the fraction that follows it, if one does.
  static Numeral added(Pieces pieces, Numeral whole) {
    int end = whole.end();
    if (pieces.is(end, "and")) {
      Optional<Numeral> fraction =
          alone(pieces, end + 1).filter(found -> found.value().compareTo(BigDecimal.ONE) < 0);
      if (fraction.isPresent()) {
        BigDecimal part = fraction.get().value().multiply(scaleBefore(pieces, end));
        return numeral(fraction.get().end(), whole.value().add(part), whole.figures());
      }
    }
    if (whole.figures()) {
      Optional<Numeral> ratio =
          ratio(pieces, end).filter(found -> found.value().compareTo(BigDecimal.ONE) < 0);
      if (ratio.isPresent()) {
        return numeral(ratio.get().end(), whole.value().add(ratio.get().value()), true);
      }
      Optional<BigDecimal> sign =
          end < pieces.size() ? NumberWords.value(Kind.SIGN, pieces.word(end)) : Optional.empty();
      if (sign.isPresent()) {
        return numeral(end + 1, whole.value().add(sign.get()), true);
      }
    }
    return whole;
  }

  /// "a million and a half" is half a million more, "a hundred and a half" a half more.
  private static BigDecimal scaleBefore(Pieces pieces, int end) {
    return NumberWords.value(Kind.SCALE, pieces.word(end - 1))
        .filter(scale -> scale.compareTo(BigDecimal.valueOf(1000)) >= 0)
        .orElse(BigDecimal.ONE);
  }

  /// "3/4": single figures over single figures, so that dates and scores stay out.
  private static Optional<Numeral> ratio(Pieces pieces, int at) {
    boolean shaped =
        pieces.isDigits(at)
            && pieces.is(at + 1, "/")
            && pieces.isGlued(at + 1)
            && pieces.isGlued(at + 2)
            && pieces.isDigits(at + 2)
            && pieces.word(at).length() == 1
            && pieces.word(at + 2).length() <= 2
            && !pieces.is(at + 3, "/")
            && !pieces.word(at + 2).startsWith("0");
    return shaped
        ? Optional.of(
            divide(new BigDecimal(pieces.word(at)), at + 3)
                .apply(new BigDecimal(pieces.word(at + 2))))
        : Optional.empty();
  }

  private static Optional<BigDecimal> divisor(Pieces pieces, int at) {
    return at < pieces.size()
        ? NumberWords.value(Kind.FRACTION, pieces.word(at))
        : Optional.empty();
  }

  private static java.util.function.Function<BigDecimal, Numeral> divide(
      BigDecimal above, int end) {
    return below -> numeral(end, above.divide(below, Numerals.precision()), true);
  }

  private static Numeral numeral(int end, BigDecimal value, boolean figures) {
    return new Numeral(end, value, figures, Optional.empty());
  }
}
