package org.attest.store;

/// What can make an event more or less urgent to look at.
public enum EventSign {
  DISPUTED("disputed"),
  CONTESTED("status = 'DISPUTED'"),
  CLAIMED("status = 'CLAIMED'"),
  ALLEGED("status = 'ALLEGED'"),
  REPORTED("status = 'REPORTED'"),
  NO_ORIGIN("origins = 0"),
  ONE_ORIGIN("origins = 1"),
  /// Grows by one with each doubling of the highest number of people killed that reports give.
  KILLED("log2(1 + coalesce(killed_high, killed_low, 0))"),
  OPEN_TOLL("killed_low is not killed_high"),
  NO_DAY("earliest is null and latest is null"),
  NO_PLACE("place is null"),
  NOT_COUNTED("not counted"),
  CORRECTED("corrected");

  private final String value;

  EventSign(String value) {
    this.value = value;
  }

  /// How much of it an event has, in SQL; 0 for nothing.
  String value() {
    return "(" + value + ")";
  }
}
