package org.attest.store;

/// The part that an actor takes in an event.
public enum PartyRole {
  AGENT,
  TARGET
}
