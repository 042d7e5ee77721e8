package org.attest.store;

/// How the accounts of a workspace stand to its readings.
public enum AccountsState {
  /// They are those of all readings, made by this version of Attest.
  CURRENT,
  /// Reports came or were read anew since they were made, or none were made yet.
  REPORTS_ADDED,
  /// Another version of Attest made them: it may say otherwise, and some may not be legible now.
  OTHER_VERSION
}
