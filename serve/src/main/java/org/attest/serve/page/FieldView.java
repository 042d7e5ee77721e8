package org.attest.serve.page;

import java.util.List;
import java.util.Optional;

/// One field of an account as the event screen shows it.
///
/// @param name as forms send it
/// @param label in words
/// @param ranges of a toll: from low to high, for all people and for each group
/// @param decided what a person decided on, and who
/// @param dispute what the dispute is about; absent if there is none
/// @param correctable whether a person can give another value
public record FieldView(
    String name,
    String label,
    List<String> ranges,
    Optional<String> decided,
    Optional<String> dispute,
    boolean correctable,
    List<ValueView> values) {
  /// Whether values contradict each other and nobody decided between them.
  public boolean disputed() {
    return dispute.isPresent() && decided.isEmpty();
  }
}
