package org.attest.serve.review;

import java.util.List;
import org.attest.store.EventRow;

/// An event that waits for a person.
///
/// @param weight the sum of its reasons: the higher, the sooner
/// @param reasons why it stands where it does, the weightiest first
public record ReviewItem(EventRow row, double weight, List<Reason> reasons) {
  /// @param words in a few words
  /// @param weight what it adds; below 0 if it can wait
  public record Reason(String words, double weight) {}

  public ReviewItem {
    reasons = List.copyOf(reasons);
  }
}
