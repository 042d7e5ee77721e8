package org.attest.core.decision;

import java.util.Arrays;
import java.util.Optional;

/// How credible an item of information is, by the digits of the Admiralty code (NATO STANAG 2511).
public enum Credibility {
  CONFIRMED("confirmed by other sources"),
  PROBABLY_TRUE("probably true"),
  POSSIBLY_TRUE("possibly true"),
  DOUBTFUL("doubtful"),
  IMPROBABLE("improbable"),
  CANNOT_BE_JUDGED("truth cannot be judged");

  private final String meaning;

  Credibility(String meaning) {
    this.meaning = meaning;
  }

  /// The digit, 1 to 6.
  public int digit() {
    return ordinal() + 1;
  }

  /// What the digit stands for.
  public String meaning() {
    return meaning;
  }

  /// The grade of that digit; absent if there is none.
  public static Optional<Credibility> of(String digit) {
    return Arrays.stream(values())
        .filter(grade -> String.valueOf(grade.digit()).equals(digit.strip()))
        .findFirst();
  }
}
