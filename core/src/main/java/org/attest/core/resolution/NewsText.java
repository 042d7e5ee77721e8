package org.attest.core.resolution;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// A news document as far as grouping by incident needs it.
///
/// @param id unique among the documents that are grouped
/// @param title headline; may be empty
/// @param text body
/// @param date of publication
/// @param days the days that the beginning of the text speaks of
public record NewsText(
    String id, String title, String text, Optional<LocalDate> date, SortedSet<LocalDate> days) {
  public NewsText {
    days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
  }
}
