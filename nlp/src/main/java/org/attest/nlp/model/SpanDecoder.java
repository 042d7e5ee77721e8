package org.attest.nlp.model;

import java.util.ArrayList;
import java.util.List;

/// Finds the best sequence of BIO tags in which a span never continues that has not begun.
final class SpanDecoder {
  private final List<String> labels;
  private final int tags;

  /// For a tag `I-X` the tag `B-X` that may stand before it; -1 for a tag that may follow any.
  private final int[] begins;

  /// @param labels the tags in the order of the scores: `O`, `B-X`, `I-X`
  SpanDecoder(List<String> labels) {
    this.labels = List.copyOf(labels);
    tags = labels.size();
    begins = new int[tags];
    for (int tag = 0; tag < tags; tag++) {
      String label = labels.get(tag);
      begins[tag] = label.startsWith("I-") ? labels.indexOf("B-" + label.substring(2)) : -1;
      if (label.startsWith("I-") && begins[tag] < 0) {
        throw new IllegalArgumentException("spans go on with " + label + " but never begin so");
      }
    }
  }

  /// The tag of each word.
  ///
  /// @param scores those of word i of the sentence begin at `(first + i) * labels`
  List<String> tags(float[] scores, int first, int words) {
    int offset = first * tags;
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
    List<String> named = new ArrayList<>(words);
    for (int tag : found) {
      named.add(labels.get(tag));
    }
    return named;
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
