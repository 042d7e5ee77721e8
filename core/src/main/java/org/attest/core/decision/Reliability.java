package org.attest.core.decision;

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
}
