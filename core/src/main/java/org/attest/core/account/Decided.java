package org.attest.core.account;

import java.util.List;
import org.attest.core.reading.Derivation;

/// What a person decided the value of a field to be. It rests on the person's own words, which the
/// revision keeps with the reason.
///
/// @param values at least one; several only where several hold together, such as joint agents
/// @param revision the number of the entry of the log that holds the words
/// @param by who decided
/// @param accepted whether the person agreed with what was shown, rather than correcting it
/// @param derivation how the values were made from the words
public record Decided<T>(
    List<T> values, int revision, String by, boolean accepted, Derivation derivation) {
  public Decided {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a decision gives a value");
    }
  }
}
