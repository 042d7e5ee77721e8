package org.attest.core.resolution;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a sentence gives that survives translation: names, numbers, days, and whether somebody
/// is quoted.
final class AnchoredSentence {
  /// A name that stands for all that is no name, which are equal when their keys are.
  private static final FoldedName NO_NAME = FoldedName.of("");

  /// Names by keys that spellings of one name share; numbers and days by keys of their own.
  private final SortedMap<String, FoldedName> anchors = new TreeMap<>();

  private boolean quotes;

  void addName(FoldedName name) {
    if (!name.isEmpty()) {
      anchors.putIfAbsent("name " + NameCard.variantKey(name), name);
    }
  }

  void addValue(String value) {
    anchors.putIfAbsent("value " + value, NO_NAME);
  }

  void addQuotation() {
    quotes = true;
  }

  boolean quotes() {
    return quotes;
  }

  int size() {
    return anchors.size();
  }

  Iterable<String> keys() {
    return anchors.keySet();
  }

  /// How many anchors two sentences have in common, spellings of one name included.
  int shared(AnchoredSentence other) {
    int shared = 0;
    for (Map.Entry<String, FoldedName> anchor : anchors.entrySet()) {
      FoldedName same = other.anchors.get(anchor.getKey());
      if (same != null && (same.isEmpty() || same.isVariantOf(anchor.getValue()))) {
        shared++;
      }
    }
    return shared;
  }
}
