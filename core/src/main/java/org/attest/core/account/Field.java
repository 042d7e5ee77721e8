package org.attest.core.account;

import java.util.List;
import java.util.Optional;

/// One field of an account: every value the reports give, none averaged, none overwritten.
///
/// @param name `agent`, `target`, `date`, `place`, `mode`, `weapon`, `type`, or a toll category
/// in lower case
/// @param values in the order in which they became known
/// @param best index of the value to show first, chosen by the rule of the field; absent when
/// none is better
/// @param dispute the values that cannot all hold, if there are such
public record Field<T>(
    String name, List<Value<T>> values, Optional<Integer> best, Optional<Dispute> dispute) {
  public Field {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a field without a value is left out");
    }
  }

  /// Whether some of the values cannot hold together.
  public boolean disputed() {
    return dispute.isPresent();
  }

  /// The value to show first, if one is better than the others.
  public Optional<Value<T>> bestValue() {
    return best.map(values::get);
  }

  /// What to show where there is room for one value: the best, or the first where none is better.
  public T shown() {
    return values.get(best.orElse(0)).value();
  }
}
