package org.attest.core.account;

/// How sure it is that an event happened.
public enum Status {
  /// Two independent origins, or the admission of the party that did it.
  CONFIRMED,
  /// In an outlet's own voice.
  ASSERTED,
  /// By an official, a witness or another outlet.
  REPORTED,
  /// By a party with an interest in it.
  CLAIMED,
  /// By an accuser or an expert.
  ALLEGED,
  /// Whether it happened is contested.
  DISPUTED,
  DENIED,
  RETRACTED,
  PLANNED,
  WARNED,
  CANCELLED,
  HYPOTHETICAL;

  /// Whether events of this status are counted as having happened.
  public boolean counts() {
    return switch (this) {
      case CONFIRMED, ASSERTED, REPORTED, CLAIMED, ALLEGED, DISPUTED -> true;
      case DENIED, RETRACTED, PLANNED, WARNED, CANCELLED, HYPOTHETICAL -> false;
    };
  }
}
