package org.attest.core.account;

import java.util.List;

/// One value of a field, with everybody who gives it.
///
/// @param relation how it stands to the values before it
/// @param supporters at least one, in report order
public record Value<T>(T value, Relation relation, List<Support> supporters) {
  public enum Relation {
    /// The first value known.
    FIRST,
    /// The same quantity, later and grown.
    UPDATE,
    /// Cannot hold together with an earlier value.
    CONTRADICTION,
    /// Replaces an earlier value of the same origin.
    CORRECTION,
    /// Says the same thing more or less precisely.
    COMPATIBLE,
    /// Counts another group or another thing.
    OTHER_QUANTITY,
    /// Given by reports only that a person retracted.
    RETRACTED
  }

  public Value {
    supporters = List.copyOf(supporters);
    if (supporters.isEmpty()) {
      throw new IllegalArgumentException("a value has at least one supporter");
    }
  }
}
