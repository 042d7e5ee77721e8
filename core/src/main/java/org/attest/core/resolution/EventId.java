package org.attest.core.resolution;

/// Identifies an event across reports. It is made from the event's earliest evidence in a fixed
/// order, so that any order
/// of arrival gives the same id, for example `e-5f0c2a9b1d`.
public record EventId(String value) implements Comparable<EventId> {
  public EventId {
    if (!value.matches("e-[0-9a-f]{10}")) {
      throw new IllegalArgumentException("an event id looks like e-5f0c2a9b1d: '" + value + "'");
    }
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
