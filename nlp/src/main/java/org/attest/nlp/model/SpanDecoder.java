package org.attest.nlp.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the best sequence of BIO tags in which a span never continues that has not begun.
final class SpanDecoder {
  private static final float NEVER = Float.NEGATIVE_INFINITY;

  private final List<String> labels;

  /// Score of a tag behind another one, `[before][tag]`.
  private final float[][] steps;

  /// Whether a tag may stand at the start of a sentence.
  private final boolean[] starts;

  /// Tags that may follow each other in any way that keeps spans whole.
  ///
  /// @param labels the tags in the order of the scores: `O`, `B-X`, `I-X`
  SpanDecoder(List<String> labels) {
    this(labels, new float[labels.size()][labels.size()]);
  }

  /// @param labels the tags in the order of the scores: `O`, `B-X`, `I-X`
  /// @param transitions score of a tag behind another one, `[before][tag]`
  SpanDecoder(List<String> labels, float[][] transitions) {
    this.labels = List.copyOf(labels);
    int tags = labels.size();
    steps = new float[tags][];
    starts = new boolean[tags];
    Arrays.fill(starts, true);
    for (int before = 0; before < tags; before++) {
      steps[before] = transitions[before].clone();
    }
    for (int tag = 0; tag < tags; tag++) {
      if (!labels.get(tag).startsWith("I-")) {
        continue;
      }
      int begin = labels.indexOf("B-" + labels.get(tag).substring(2));
      if (begin < 0) {
        throw new IllegalArgumentException(
            "spans go on with " + labels.get(tag) + " but never begin so");
      }
      starts[tag] = false;
      for (int before = 0; before < tags; before++) {
        steps[before][tag] = before == tag || before == begin ? steps[before][tag] : NEVER;
      }
    }
  }

  /// The tag of each word.
  ///
  /// @param scores those of word i of the sentence begin at `(first + i) * labels`
  List<String> tags(float[] scores, int first, int words) {
    int tags = labels.size();
    int offset = first * tags;
    int[] before = new int[words * tags];
    float[] best = new float[tags];
    float[] next = new float[tags];
    for (int tag = 0; tag < tags; tag++) {
      best[tag] = starts[tag] ? scores[offset + tag] : NEVER;
    }
    for (int i = 1; i < words; i++) {
      int row = offset + i * tags;
      for (int tag = 0; tag < tags; tag++) {
        int from = 0;
        for (int other = 1; other < tags; other++) {
          if (best[other] + steps[other][tag] > best[from] + steps[from][tag]) {
            from = other;
          }
        }
        before[i * tags + tag] = from;
        next[tag] = best[from] + steps[from][tag] + scores[row + tag];
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
