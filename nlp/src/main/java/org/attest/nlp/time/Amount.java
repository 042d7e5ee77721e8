package org.attest.nlp.time;

import java.math.BigDecimal;
import java.util.Optional;

/// A length of time.
///
/// @param count absent for "several", "a few" and the like
record Amount(Optional<BigDecimal> count, Unit unit) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /// The TIMEX3 value: `P2Y6M`, `PT30M`, `PXW`.
  String value() {
    String period = unit.isClock() ? "PT" : "P";
    if (count.isEmpty() || unit == Unit.PERIOD) {
      return period + "X" + unit.letter();
    }
    BigDecimal number = count.get();
    switch (unit) {
      case FORTNIGHT -> {
        return period + plain(number.multiply(BigDecimal.TWO)) + "W";
      }
      case QUARTER -> {
        return period + plain(number.multiply(BigDecimal.valueOf(3))) + "M";
      }
      case DECADE -> {
        return period + plain(number.multiply(BigDecimal.TEN)) + "Y";
      }
      case CENTURY -> {
        return period + plain(number.multiply(BigDecimal.valueOf(100))) + "Y";
      }
      case WEEKEND -> {
        return period + plain(number.multiply(BigDecimal.TWO)) + "D";
      }
      default -> {}
    }
    BigDecimal whole = new BigDecimal(number.toBigInteger());
    BigDecimal rest = number.subtract(whole);
    String smaller = rest.compareTo(HALF) == 0 ? half() : "";
    if (rest.signum() != 0 && smaller.isEmpty()) {
      return period + plain(number) + unit.letter();
    }
    return whole.signum() == 0 && !smaller.isEmpty()
        ? periodOfHalf() + smaller
        : period
            + plain(whole)
            + unit.letter()
            + (unit == Unit.DAY && !smaller.isEmpty() ? "T" : "")
            + smaller;
  }

  /// The count as a whole number of units, rounded down; absent for a vague one.
  Optional<Long> whole() {
    return count
        .filter(number -> number.precision() - number.scale() < 7)
        .map(BigDecimal::longValue);
  }

  private String half() {
    return switch (unit) {
      case MINUTE -> "30S";
      case HOUR -> "30M";
      case DAY -> "12H";
      case YEAR -> "6M";
      default -> "";
    };
  }

  private String periodOfHalf() {
    return unit.isClock() || unit == Unit.DAY ? "PT" : "P";
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
