package org.attest.core.reading;

/// Whether the text presents an event as having happened (realis), as something else, or leaves
/// it open. Who says so is not part of it: that is the [Statement] the event is reported in.
public enum Factuality {
  HAPPENED,
  /// Said not to have happened.
  NEGATED,
  /// Somebody disputes that it happened or that they did it.
  DENIED,
  PLANNED,
  WARNED,
  THREATENED,
  /// Tried and failed.
  ATTEMPTED,
  HYPOTHETICAL,
  /// A habit or a kind of event, not one that can be counted.
  GENERIC,
  CANCELLED;

  /// Whether an event of this kind may be counted as having happened.
  public boolean counts() {
    return this == HAPPENED;
  }
}
