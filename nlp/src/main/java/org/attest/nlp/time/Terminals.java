package org.attest.nlp.time;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.attest.nlp.grammar.Match;
import org.attest.nlp.grammar.Pieces;
import org.attest.nlp.grammar.Terminal;
import org.attest.nlp.quantity.Numeral;
import org.attest.nlp.quantity.Numerals;
import org.attest.nlp.quantity.Ordinals;

/// The symbols of the grammar that code reads: `number`, `ordinal`, and `wordyear` ("nineteen
/// ninety-seven", "two thousand and six").
final class Terminals {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Terminals() {}

  static Map<String, Terminal> all() {
    Set<String> ordinals = new HashSet<>(Ordinals.firstWords());
    ordinals.addAll(Numerals.firstWords());
    return Map.of(
        "number", terminal(Terminals::number, Numerals.firstWords(), true),
        "ordinal", terminal(Terminals::ordinal, Set.copyOf(ordinals), true),
        "wordyear", terminal(Terminals::wordYear, Numerals.firstWords(), false));
  }

  private static Optional<Match<?>> number(Pieces pieces, int at) {
    return Numerals.at(pieces, at)
        .filter(number -> number.flaw().isEmpty() && !isFraction(number.value()))
        .map(number -> new Match<>(number.end(), number));
  }

  /// "a third" before "quarter" is no length.
  private static boolean isFraction(BigDecimal value) {
    return value.compareTo(BigDecimal.ONE) < 0 && value.compareTo(HALF) != 0;
  }

  private static Optional<Match<?>> ordinal(Pieces pieces, int at) {
    return Ordinals.at(pieces, at)
        .flatMap(
            ordinal ->
                ordinal
                    .whole()
                    .filter(value -> value < 10_000)
                    .map(value -> new Match<>(ordinal.end(), String.valueOf(value))));
  }

  private static Optional<Match<?>> wordYear(Pieces pieces, int at) {
    Optional<Numeral> first = Numerals.at(pieces, at).filter(number -> !number.figures());
    Optional<Long> head = first.flatMap(Numeral::whole);
    if (first.isEmpty() || head.isEmpty()) {
      return Optional.empty();
    }
    if (head.get() >= 2000 && head.get() <= 2099 && !pieces.is(at, "a")) {
      return Optional.of(year(first.get().end(), head.get()));
    }
    if (head.get() < 10 || head.get() > 20) {
      return Optional.empty();
    }
    int next = pieces.is(first.get().end(), "-") ? first.get().end() + 1 : first.get().end();
    return Numerals.at(pieces, next)
        .filter(number -> !number.figures())
        .flatMap(
            tail ->
                tail.whole()
                    .filter(value -> value >= 10 && value <= 99)
                    .map(value -> year(tail.end(), head.get() * 100 + value)));
  }

  private static Match<?> year(int end, long year) {
    return new Match<>(end, String.valueOf(year));
  }

  private static Terminal terminal(
      BiFunction<Pieces, Integer, Optional<Match<?>>> read,
      Set<String> firstWords,
      boolean digits) {
    return new Terminal() {
      @Override
      public List<Match<?>> at(Pieces pieces, int at) {
        return read.apply(pieces, at).<List<Match<?>>>map(List::of).orElse(List.of());
      }

      @Override
      public Set<String> firstWords() {
        return firstWords;
      }

      @Override
      public boolean startsWithDigits() {
        return digits;
      }
    };
  }
}
