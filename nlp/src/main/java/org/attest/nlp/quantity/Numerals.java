package org.attest.nlp.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.nlp.grammar.Pieces;
import org.attest.nlp.quantity.NumberWords.Kind;

/// Reads numbers in words and figures: "forty-two", "2,200", "1.5 million", "two and a half",
/// "three fifths", "half a dozen".
///
/// ```java
/// Numerals.at(pieces, 0); // "three hundred and twelve people": 312, end 4
/// ```
public final class Numerals {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Pieces pieces;

  private Numerals(Pieces pieces) {
    this.pieces = pieces;
  }

  /// The longest number that begins at a piece.
  public static Optional<Numeral> at(Pieces pieces, int at) {
    return new Numerals(pieces).number(at);
  }

  /// The words a number may begin with, figures apart.
  public static Set<String> firstWords() {
    Set<String> words = new HashSet<>(Set.of("a", "an", "half"));
    for (Kind kind : List.of(Kind.SMALL, Kind.TEN, Kind.SCALE, Kind.SIGN)) {
      words.addAll(NumberWords.all(kind).keySet());
    }
    return Set.copyOf(words);
  }

  private Optional<Numeral> number(int at) {
    if (at >= pieces.size()) {
      return Optional.empty();
    }
    Optional<Numeral> fraction = Fractions.alone(pieces, at);
    Optional<Numeral> whole = cardinal(at);
    if (whole.isEmpty() || whole.get().flaw().isPresent()) {
      return fraction.isPresent() ? fraction : whole;
    }
    Numeral mixed = scaled(Fractions.added(pieces, whole.get()), whole.get());
    return fraction.isPresent() && fraction.get().end() > mixed.end()
        ? fraction
        : Optional.of(mixed);
  }

  /// What a word such as "hundred" multiplies by, if one stands there.
  static Optional<Long> scale(Pieces pieces, int at) {
    return at < pieces.size()
        ? NumberWords.value(Kind.SCALE, pieces.word(at)).map(BigDecimal::longValue)
        : Optional.empty();
  }

  /// "two and a half" + "thousand"
  private Numeral scaled(Numeral mixed, Numeral whole) {
    Optional<BigDecimal> scale = mixed.end() > whole.end() ? scale(mixed.end()) : Optional.empty();
    return scale
        .map(
            value ->
                new Numeral(
                    mixed.end() + 1,
                    mixed.value().multiply(value),
                    mixed.figures(),
                    Optional.empty()))
        .orElse(mixed);
  }

  /// A cardinal number without fractions of words, but with decimals.
  private Optional<Numeral> cardinal(int at) {
    Cardinal sum = new Cardinal();
    int i = at;
    if (isArticle(i) && i + 1 < pieces.size() && scale(i + 1).isPresent()) {
      i++;
    }
    int end = i;
    while (i < pieces.size()) {
      if (sum.started && pieces.is(i, "and") && sum.mayTakeAnd() && i + 1 < pieces.size()) {
        i++;
      } else if (sum.started && pieces.is(i, "-") && sum.mayTakeHyphen()) {
        i++;
      }
      Optional<Numeral> figures = Figures.at(pieces, i);
      if (figures.isPresent()) {
        if (figures.get().flaw().isPresent()) {
          return sum.started ? result(sum, end) : figures;
        }
        if (!sum.takeFigures(figures.get().value(), scale(figures.get().end()).isPresent())) {
          break;
        }
        i = figures.get().end();
      } else if (!take(sum, i)) {
        break;
      } else {
        i++;
      }
      end = i;
    }
    return sum.started ? result(sum, end) : Optional.empty();
  }

  private boolean take(Cardinal sum, int i) {
    if (i >= pieces.size()) {
      return false;
    }
    String word = pieces.word(i);
    Optional<BigDecimal> small = NumberWords.value(Kind.SMALL, word);
    if (small.isPresent()) {
      return sum.takeSmall(small.get());
    }
    Optional<BigDecimal> ten = NumberWords.value(Kind.TEN, word);
    if (ten.isPresent()) {
      return sum.takeTen(ten.get());
    }
    Optional<BigDecimal> scale = scale(i);
    return scale.isPresent() && sum.takeScale(scale.get(), word);
  }

  private Optional<BigDecimal> scale(int i) {
    return i < pieces.size() ? NumberWords.value(Kind.SCALE, pieces.word(i)) : Optional.empty();
  }

  private boolean isArticle(int i) {
    return pieces.is(i, "a") || pieces.is(i, "an");
  }

  private static Optional<Numeral> result(Cardinal sum, int end) {
    return Optional.of(new Numeral(end, sum.value(), sum.figures, Optional.empty()));
  }

  /// The sum of a number as its words come in.
  private static final class Cardinal {
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal lastScale = BigDecimal.ZERO;
    private boolean started;
    private boolean figures;

    /// What the last word was: a scale lets "and" follow, tens let a hyphen follow.
    private boolean afterScale;

    private boolean afterTen;
    private boolean closed;

    BigDecimal value() {
      return total.add(group);
    }

    boolean mayTakeAnd() {
      return afterScale;
    }

    boolean mayTakeHyphen() {
      return afterTen;
    }

    boolean takeFigures(BigDecimal value, boolean scaleFollows) {
      boolean alone = !started;
      boolean goesOn =
          afterScale && value.signum() > 0 && (scaleFollows || value.compareTo(HUNDRED) < 0);
      if (!alone && !goesOn) {
        return false;
      }
      group = group.add(value);
      figures = true;
      // Figures end the number unless a scale follows: "4 20" are two numbers.
      closed = !scaleFollows;
      return taken(false, false);
    }

    boolean takeSmall(BigDecimal value) {
      boolean afterTens = afterTen && value.compareTo(BigDecimal.TEN) < 0 && value.signum() > 0;
      if (closed || (started && !afterScale && !afterTens) || (started && value.signum() == 0)) {
        return false;
      }
      group = group.add(value);
      return taken(false, false);
    }

    boolean takeTen(BigDecimal value) {
      if (closed || (started && !afterScale)) {
        return false;
      }
      group = group.add(value);
      return taken(false, true);
    }

    boolean takeScale(BigDecimal scale, String word) {
      // "hundreds" and "dozens" by themselves are vague amounts, not numbers.
      boolean plural = word.endsWith("s") && !word.equals("dzs");
      if (!started && plural) {
        return false;
      }
      boolean isGroup = scale.compareTo(THOUSAND) < 0;
      if (isGroup) {
        if (group.compareTo(HUNDRED) >= 0) {
          return false;
        }
        group = (group.signum() == 0 ? BigDecimal.ONE : group).multiply(scale);
      } else {
        if (lastScale.signum() > 0 && scale.compareTo(lastScale) >= 0 && group.signum() == 0) {
          // "three hundred thousand million": everything so far is multiplied.
          total = total.multiply(scale);
        } else {
          total = total.add((group.signum() == 0 ? BigDecimal.ONE : group).multiply(scale));
        }
        group = BigDecimal.ZERO;
        lastScale = scale;
      }
      closed = false;
      return taken(true, false);
    }

    private boolean taken(boolean scale, boolean ten) {
      started = true;
      afterScale = scale;
      afterTen = ten;
      return true;
    }
  }

  static MathContext precision() {
    return MathContext.DECIMAL64;
  }
}
