package org.attest.nlp.quantity;

import java.util.Optional;
import java.util.OptionalLong;
import org.attest.core.reading.Quantity;

/// What words such as "at least" make of a number; `amounts.tsv` explains each.
enum Bound {
  LEAST,
  MORE,
  MOST,
  FEWER,
  ABOUT,
  NEARLY,
  EXACTLY;

  /// @return the number within its bound; a flaw is kept
  Quantity of(Quantity number) {
    if (number.flaw().isPresent()) {
      return number;
    }
    OptionalLong low = number.low();
    OptionalLong high = number.high();
    return switch (this) {
      case EXACTLY -> number;
      case LEAST -> low.isPresent() ? Quantity.atLeast(low.getAsLong()) : number;
      case MORE -> low.isPresent() ? Quantity.atLeast(high.orElse(low.getAsLong()) + 1) : number;
      case MOST -> high.isPresent() ? Quantity.atMost(high.getAsLong()) : number;
      case FEWER ->
          low.isPresent() && low.getAsLong() > 0 ? Quantity.atMost(low.getAsLong() - 1) : number;
      case ABOUT ->
          new Quantity(
              low.isPresent() ? OptionalLong.of(tenthLess(low.getAsLong())) : low,
              high.isPresent() ? OptionalLong.of(tenthMore(high.getAsLong())) : high,
              Optional.empty());
      case NEARLY ->
          new Quantity(
              low.isPresent() ? OptionalLong.of(tenthLess(low.getAsLong())) : low,
              high,
              Optional.empty());
    };
  }

  private static long tenthLess(long number) {
    return Math.max(0, number - Math.max(1, number / 10));
  }

  private static long tenthMore(long number) {
    return number + Math.max(1, number / 10);
  }
}
