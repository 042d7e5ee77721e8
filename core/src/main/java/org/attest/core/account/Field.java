package org.attest.core.account;

import java.util.List;
import java.util.Optional;

/// One field of an account: every value the reports give, none averaged, none overwritten, and
/// beside them the one that a person decided on.
///
/// @param name `agent`, `target`, `date`, `place`, `mode`, `weapon`, `type`, or a toll category
/// in lower case
/// @param values in the order in which they became known
/// @param best index of the value to show first, chosen by the rule of the field; absent when
/// none is better
/// @param dispute the values that cannot all hold, if there are such
/// @param decided what a person decided on; absent if nobody did
public record Field<T>(
    String name,
    List<Value<T>> values,
    Optional<Integer> best,
    Optional<Dispute> dispute,
    Optional<Decided<T>> decided) {
  public Field {
    values = List.copyOf(values);
    if (values.isEmpty() && decided.isEmpty()) {
      throw new IllegalArgumentException("a field without a value is left out");
    }
  }

  /// A field on which nobody decided.
  public Field(
      String name, List<Value<T>> values, Optional<Integer> best, Optional<Dispute> dispute) {
    this(name, values, best, dispute, Optional.empty());
  }

  /// The same field with what a person decided on.
  public Field<T> decided(Decided<T> decision) {
    return new Field<>(name, values, best, dispute, Optional.of(decision));
  }

  /// Whether some of the values cannot hold together and nobody decided between them.
  public boolean disputed() {
    return dispute.isPresent() && decided.isEmpty();
  }

  /// The value of the reports to show first, if one is better than the others.
  public Optional<Value<T>> bestValue() {
    return best.map(values::get);
  }

  /// The value a person decided on, else the best of the reports, if one is better.
  public Optional<T> chosen() {
    return decided
        .map(decision -> decision.values().getFirst())
        .or(() -> bestValue().map(Value::value));
  }

  /// What to show where there is room for one value: the one chosen, or the first where none is.
  public T shown() {
    return chosen().orElseGet(() -> values.getFirst().value());
  }

  /// All values that may hold together: those a person decided on, else those of the reports.
  public List<T> all() {
    return decided.map(Decided::values).orElseGet(() -> values.stream().map(Value::value).toList());
  }
}
