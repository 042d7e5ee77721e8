package org.attest.nlp.model;

import java.util.List;

/// Finds the best sequence of name tags in which a name never continues that has not begun.
final class NameDecoder {
  private final int tags;

  /// For a tag `I-X` the tag `B-X` that may stand before it; -1 for a tag that may follow any.
  private final int[] begins;

  NameDecoder(List<String> names) {
    tags = names.size();
    begins = new int[tags];
    for (int tag = 0; tag < tags; tag++) {
      String name = names.get(tag);
      begins[tag] = name.startsWith("I-") ? names.indexOf("B-" + name.substring(2)) : -1;
      if (name.startsWith("I-") && begins[tag] < 0) {
        throw new IllegalArgumentException("names go on with " + name + " but never begin with it");
      }
    }
  }

  /// The tag of each word.
  ///
  /// @param scores those of word i begin at `offset + i * tags`
  int[] tags(float[] scores, int offset, int words) {
    int[] before = new int[words * tags];
    float[] best = new float[tags];
    float[] next = new float[tags];
    for (int tag = 0; tag < tags; tag++) {
      best[tag] = begins[tag] < 0 ? scores[offset + tag] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < words; i++) {
      int top = argmax(best);
      int row = offset + i * tags;
      for (int tag = 0; tag < tags; tag++) {
        int from = top;
        if (begins[tag] >= 0) {
          from = best[begins[tag]] >= best[tag] ? begins[tag] : tag;
        }
        before[i * tags + tag] = from;
        next[tag] = best[from] + scores[row + tag];
      }
      float[] swap = best;
      best = next;
      next = swap;
    }
    int[] found = new int[words];
    found[words - 1] = argmax(best);
    for (int i = words - 1; i > 0; i--) {
      found[i - 1] = before[i * tags + found[i]];
    }
    return found;
  }

  private static int argmax(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }
}
