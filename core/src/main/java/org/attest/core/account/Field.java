package org.attest.core.account;

import java.util.List;
import java.util.Optional;

/// One field of an account: every value the reports give, none averaged, none overwritten.
///
/// @param name `agent`, `target`, `victim`, `date`, `place`, `weapon`, `type`, or a toll category
// in lower case
/// @param values in the order in which they became known
/// @param best index of the value to show first, chosen by the rule named in the export; absent
// when none is better
/// @param disputed whether two of the values cannot both hold
public record Field<T>(
    String name, List<Value<T>> values, Optional<Integer> best, boolean disputed) {
  public Field {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a field without a value is left out");
    }
  }

  /// The value to show first, if one is better than the others.
  public Optional<Value<T>> bestValue() {
    return best.map(values::get);
  }
}
