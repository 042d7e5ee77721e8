package org.attest.nlp.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.nlp.grammar.Pieces;

/// Finds all numbers of a kind in a text, whatever they are there for. [QuantityFinder] finds those
/// that count something.
public final class NumberSpotter {
  /// What to look for.
  public enum Kind {
    NUMBER,
    ORDINAL,
    PERCENTAGE
  }

  /// A number in a text.
  ///
  /// @param start code point offset
  /// @param end code point offset, exclusive
  public record Spotted(int start, int end, BigDecimal value) {}

  private NumberSpotter() {}

  /// The numbers in text order; they do not overlap.
  public static List<Spotted> spot(Pieces pieces, Kind kind) {
    List<Spotted> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Optional<Numeral> numeral =
          switch (kind) {
            case NUMBER -> number(pieces, at);
            case ORDINAL -> Ordinals.at(pieces, at);
            case PERCENTAGE -> percentage(pieces, at);
          };
      if (numeral.isPresent() && numeral.get().flaw().isEmpty()) {
        boolean negative = kind == Kind.NUMBER && isNegative(pieces, at);
        BigDecimal value = negative ? numeral.get().value().negate() : numeral.get().value();
        found.add(
            new Spotted(
                pieces.start(negative ? at - 1 : at), pieces.end(numeral.get().end() - 1), value));
        at = numeral.get().end();
      } else {
        at = numeral.map(Numeral::end).orElse(at + 1);
      }
    }
    return found;
  }

  private static boolean isNegative(Pieces pieces, int at) {
    return pieces.is(at - 1, "minus")
        || pieces.is(at - 1, "negative")
        || (pieces.is(at - 1, "-") && (at == 1 || (!pieces.isGlued(at - 1) && pieces.isGlued(at))));
  }

  private static Optional<Numeral> number(Pieces pieces, int at) {
    Optional<Numeral> number = Numerals.at(pieces, at);
    if (number.isEmpty()) {
      return number;
    }
    int end = number.get().end();
    boolean unitGlued = pieces.isDigits(end - 1) && pieces.isGlued(end) && pieces.isLetters(end);
    boolean pronoun = end == at + 1 && pieces.is(at, "one") && !pieces.isLetters(at + 1) && at > 0;
    return unitGlued || pronoun ? Optional.empty() : number;
  }

  private static Optional<Numeral> percentage(Pieces pieces, int at) {
    return Numerals.at(pieces, at)
        .flatMap(
            number ->
                AmountReader.WORDS
                    .longest("SIGN", pieces, number.end())
                    .map(
                        sign ->
                            new Numeral(
                                sign.end(), number.value(), number.figures(), number.flaw())));
  }
}
