package org.attest.nlp.event;

/// What a noun denotes, as far as the roles of events need it.
public enum NounClass {
  PERSON,
  /// People or bodies that fight.
  ARMED,
  /// A state and its servants.
  STATE,
  /// Organised people without arms.
  BODY,
  /// Buildings, vehicles, installations.
  FACILITY,
  /// A stretch of ground.
  AREA,
  ABSTRACT,
  UNKNOWN;

  /// Whether it can act or suffer as people do.
  public boolean isParty() {
    return this == PERSON || this == ARMED || this == STATE || this == BODY;
  }

  /// Whether it may bear arms.
  public boolean isForce() {
    return this == ARMED || this == STATE;
  }
}
