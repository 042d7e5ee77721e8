package org.attest.nlp.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.attest.nlp.grammar.Pieces;
import org.attest.nlp.quantity.NumberWords.Kind;

/// Reads a number written in figures: "2200", "2,200", "2.5", "10k", "½". Commas must part groups
/// of three.
final class Figures {
  private Figures() {}

  static Optional<Numeral> at(Pieces pieces, int at) {
    if (at >= pieces.size()) {
      return Optional.empty();
    }
    Optional<BigDecimal> sign = NumberWords.value(Kind.SIGN, pieces.word(at));
    if (sign.isPresent()) {
      return Optional.of(new Numeral(at + 1, sign.get(), true, Optional.empty()));
    }
    if (!pieces.isDigits(at)) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder(pieces.word(at));
    int end = at + 1;
    boolean wellGrouped = digits.length() <= 3;
    boolean grouped = false;
    while (isJoined(pieces, end, ",")) {
      String group = pieces.word(end + 1);
      if (!grouped && (group.length() != 3 || !wellGrouped) && isList(pieces, end)) {
        break;
      }
      grouped = true;
      wellGrouped &= group.length() == 3;
      digits.append(group);
      end += 2;
    }
    if (grouped && !wellGrouped) {
      return Optional.of(
          new Numeral(
              end,
              BigDecimal.ZERO,
              true,
              Optional.of("commas do not part groups of three figures")));
    }
    if (isJoined(pieces, end, ".") && !isJoined(pieces, end + 2, ".")) {
      digits.append('.').append(pieces.word(end + 1));
      end += 2;
    }
    BigDecimal value = new BigDecimal(digits.toString());
    if (pieces.isGlued(end) && pieces.isLetters(end)) {
      Optional<BigDecimal> suffix = NumberWords.value(Kind.SUFFIX, pieces.word(end));
      if (suffix.isPresent()) {
        value = value.multiply(suffix.get());
        end++;
      }
    }
    return Optional.of(new Numeral(end, value, true, Optional.empty()));
  }

  private static boolean isJoined(Pieces pieces, int at, String mark) {
    return pieces.is(at, mark)
        && pieces.isGlued(at)
        && pieces.isGlued(at + 1)
        && pieces.isDigits(at + 1);
  }

  /// "22,24,26": a list without blanks rather than one malformed figure.
  private static boolean isList(Pieces pieces, int comma) {
    return (isJoined(pieces, comma + 2, ",") || isJoined(pieces, comma - 2, ","))
        && pieces.word(comma + 1).length() == pieces.word(comma - 1).length();
  }
}
