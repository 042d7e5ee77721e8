package org.attest.core.resolution;

/// Identifies an actor across reports: the entry of the actor dictionary, or a name that no
/// entry has, for example
/// `islamic-state-khorasan` or `name:black ridge front`.
public record ActorId(String value) implements Comparable<ActorId> {
  public ActorId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an actor id is not blank");
    }
  }

  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
