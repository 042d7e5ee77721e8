package org.attest.nlp.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Quantity;
import org.attest.nlp.grammar.Lexicon;
import org.attest.nlp.grammar.Pieces;
import org.attest.nlp.quantity.Amount.Flawed;

/// Reads a number with its bounds at a place: "at least 12", "10 to 15", "dozens", "some 2,200 to
/// 3,000".
final class AmountReader {
  static final Lexicon WORDS =
      new Lexicon(DataTable.load("org/attest/nlp/quantity/amounts.tsv", 3));

  /// Figures of more digits are telephone numbers and the like.
  private static final long MOST = 1_000_000_000_000L;

  private final Pieces pieces;

  AmountReader(Pieces pieces) {
    this.pieces = pieces;
  }

  /// The longest amount that begins at a piece.
  Optional<Amount> at(int at) {
    Optional<Amount> range =
        introduced(at, "between", "and").or(() -> introduced(at, "from", "to"));
    if (range.isPresent()) {
      return range;
    }
    Optional<Lexicon.Phrase> bound = WORDS.longest("BOUND", pieces, at);
    if (bound.isPresent()) {
      // "all of them", "only the army": a bound without a number is none; "just over 40" has two.
      Bound kind = Bound.valueOf(bound.get().value().toUpperCase(Locale.ROOT));
      Optional<Amount> bounded =
          at(bound.get().end())
              .filter(amount -> kind != Bound.EXACTLY || amount.quantity().isExact())
              .map(
                  amount ->
                      amount.extended(at, amount.end(), kind.of(amount.quantity()), rule(kind)));
      if (bounded.isPresent()) {
        return bounded;
      }
    }
    return plain(at).map(this::bounded);
  }

  private static String rule(Bound bound) {
    return bound.name().toLowerCase(Locale.ROOT);
  }

  /// "between 10 and 15", "from 10 to 15".
  private Optional<Amount> introduced(int at, String opening, String joint) {
    if (!pieces.is(at, opening)) {
      return Optional.empty();
    }
    return single(at + 1)
        .filter(low -> pieces.is(low.end(), joint))
        .flatMap(low -> single(low.end() + 1).flatMap(high -> range(low, high)))
        .map(range -> range.extended(at, range.end(), range.quantity(), "range"));
  }

  /// A number or a range of two, without words before it.
  private Optional<Amount> plain(int at) {
    Optional<Amount> low = single(at);
    if (low.isEmpty() || low.get().rule().equals("word")) {
      return low;
    }
    int joint = low.get().end();
    boolean joined = pieces.is(joint, "to") || pieces.is(joint, "-") || pieces.is(joint, "or");
    if (!joined || (pieces.is(joint, "-") && pieces.isGlued(joint) != pieces.isGlued(joint + 1))) {
      return low;
    }
    return single(joint + 1).flatMap(high -> range(low.get(), high)).or(() -> low);
  }

  private Amount bounded(Amount amount) {
    return WORDS
        .longest("AFTER", pieces, amount.end())
        .map(
            phrase -> {
              Bound bound = Bound.valueOf(phrase.value().toUpperCase(Locale.ROOT));
              return amount.extended(
                  amount.start(), phrase.end(), bound.of(amount.quantity()), rule(bound));
            })
        .orElse(amount);
  }

  /// "2 to 3 million" scales both ends; "3 to 2" is no range. A malformed end leaves the other one
  /// known, and the whole flawed.
  private Optional<Amount> range(Amount low, Amount high) {
    Optional<Flawed> flawed = low.malformed().or(high::malformed);
    OptionalLong from = low.quantity().low();
    OptionalLong to = high.quantity().high();
    if (flawed.isPresent()) {
      Quantity quantity = new Quantity(from, to, Optional.of(flawed.get().problem()));
      return Optional.of(
          new Amount(low.start(), low.number(), high.end(), quantity, "malformed", flawed));
    }
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    long first = from.getAsLong();
    long last = to.getAsLong();
    long scale =
        first < 1000 && last >= 1000 && scaled(high) ? last >= 1_000_000 ? 1_000_000 : 1000 : 1;
    if (first * scale >= last) {
      return Optional.empty();
    }
    return Optional.of(
        new Amount(
            low.start(),
            low.number(),
            high.end(),
            Quantity.between(first * scale, last),
            "range",
            Optional.empty()));
  }

  private boolean scaled(Amount amount) {
    return pieces.isLetters(amount.end() - 1) && pieces.isDigits(amount.number());
  }

  private Optional<Amount> single(int at) {
    if (at >= pieces.size()) {
      return Optional.empty();
    }
    Optional<Numeral> numeral = Numerals.at(pieces, at);
    Optional<Amount> word =
        WORDS
            .longest("AMOUNT", pieces, at)
            .or(() -> WORDS.longest("NONE_OF", pieces, at))
            .map(
                phrase ->
                    new Amount(
                        at, at, phrase.end(), between(phrase.value()), "word", Optional.empty()));
    Optional<Amount> scaled = word.flatMap(this::scaledUp);
    if (scaled.isPresent()) {
      return scaled;
    }
    if (word.isPresent() && (numeral.isEmpty() || word.get().end() >= numeral.get().end())) {
      return word;
    }
    return numeral.flatMap(number -> amount(at, number));
  }

  /// "several hundred": 300 to 999.
  private Optional<Amount> scaledUp(Amount word) {
    long low = word.quantity().low().orElse(0);
    long high = word.quantity().high().orElse(0);
    return Numerals.scale(pieces, word.end())
        .filter(scale -> low > 0 && high < 10)
        .map(
            scale ->
                new Amount(
                    word.start(),
                    word.number(),
                    word.end() + 1,
                    Quantity.between(
                        low * scale, low == high ? low * scale : (high + 1) * scale - 1),
                    "word",
                    Optional.empty()));
  }

  private Optional<Amount> amount(int at, Numeral number) {
    if (number.flaw().isPresent()) {
      Flawed flawed = new Flawed(at, number.end(), number.flaw().get());
      return Optional.of(
          new Amount(
              at,
              at,
              number.end(),
              Quantity.malformed(flawed.problem()),
              "malformed",
              Optional.of(flawed)));
    }
    return number
        .whole()
        .filter(value -> value <= MOST)
        .map(
            value ->
                new Amount(
                    at, at, number.end(), Quantity.exactly(value), "number", Optional.empty()));
  }

  private static Quantity between(String bounds) {
    int dots = bounds.indexOf("..");
    return Quantity.between(
        Long.parseLong(bounds.substring(0, dots)), Long.parseLong(bounds.substring(dots + 2)));
  }
}
