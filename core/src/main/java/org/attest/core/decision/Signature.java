package org.attest.core.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// Who enters something in the log, when and why.
///
/// @param by the person, by name
/// @param at when, to the second
/// @param note why, in the person's words; absent if none were given
public record Signature(String by, Instant at, Optional<String> note) {
  public Signature {
    if (by.isBlank()) {
      throw new IllegalArgumentException("somebody decides: a name is needed");
    }
    note = note.filter(words -> !words.isBlank());
  }

  /// The day of it in universal time.
  public LocalDate day() {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
