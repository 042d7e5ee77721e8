package org.attest.core.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How reliable a source is, by the letters of the Admiralty code (NATO STANAG 2511).
public enum Reliability {
  A("completely reliable"),
  B("usually reliable"),
  C("fairly reliable"),
  D("not usually reliable"),
  E("unreliable"),
  F("reliability cannot be judged");

  private final String meaning;

  Reliability(String meaning) {
    this.meaning = meaning;
  }

  /// What the letter stands for.
  public String meaning() {
    return meaning;
  }

  /// The grade of that letter, however it is written; absent if there is none.
  public static Optional<Reliability> of(String letter) {
    return Arrays.stream(values())
        .filter(grade -> grade.name().equals(letter.strip().toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
