package org.attest.core.reading;

/// What sort of actor a name or a descriptor denotes.
public enum ActorKind {
  PERSON,
  ARMED_GROUP,
  STATE_BODY,
  COUNTRY,
  INTERNATIONAL_ORGANISATION,
  CIVIL_ORGANISATION,
  OUTLET,
  /// People named by nationality, religion, ethnicity or role: "Afghan citizens", "gunmen".
  GROUP_OF_PEOPLE,
  UNKNOWN
}
