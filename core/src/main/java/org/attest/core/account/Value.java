package org.attest.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.core.data.Explanation;

/// One value of a field, with everybody who gives it.
///
/// @param relation how it stands to the values before it
/// @param why it stands so; absent for the first value
/// @param replaced why nobody gives it any more; absent while it stands
/// @param known day on which the first report that gives it was published; absent when that report
///     is undated
/// @param reports how many reports give it, those that copy or rewrite left out
/// @param supporters at least one, in report order
public record Value<T>(
    T value,
    Relation relation,
    Optional<Explanation> why,
    Optional<Explanation> replaced,
    Optional<LocalDate> known,
    int reports,
    List<Support> supporters) {
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

  /// The same value with other supporters.
  Value<T> with(List<Support> others) {
    return new Value<>(value, relation, why, replaced, known, reports, others);
  }

  /// The same value after all who give it were retracted by a person.
  Value<T> retracted() {
    Optional<Explanation> ground = Optional.of(Explanation.of("value.retracted"));
    return new Value<>(value, Relation.RETRACTED, ground, ground, known, 0, supporters);
  }

  public Value {
    supporters = List.copyOf(supporters);
    if (supporters.isEmpty()) {
      throw new IllegalArgumentException("a value has at least one supporter");
    }
    if (why.isEmpty() && relation != Relation.FIRST) {
      throw new IllegalArgumentException("how a value stands to others has a reason");
    }
  }
}
