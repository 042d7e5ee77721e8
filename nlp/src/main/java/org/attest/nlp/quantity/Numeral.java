package org.attest.nlp.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// A number as written.
///
/// @param end index of the piece behind it
/// @param value what it says; 0 for a malformed figure
/// @param figures whether it is written in figures, at least in part
/// @param flaw why the figure cannot be read, as "3,00" cannot; absent for a good number
public record Numeral(int end, BigDecimal value, boolean figures, Optional<String> flaw) {
  /// The value, if it is a whole number and fits.
  public Optional<Long> whole() {
    if (flaw.isPresent()
        || value.precision() - value.scale() > 18
        || value.stripTrailingZeros().scale() > 0) {
      return Optional.empty();
    }
    return Optional.of(value.longValueExact());
  }
}
