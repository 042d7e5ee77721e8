package org.attest.nlp.model;

import java.util.Arrays;

/// Finds the best tree with exactly one root from the scores of all arcs.
final class TreeDecoder {
  /// How many words are tried as the root when the greedy choice is no tree.
  private static final int ROOTS_TRIED = 5;

  private static final double FORBIDDEN = -1e9;

  private TreeDecoder() {}

  /// Heads of the words: 0 for the root, j + 1 for word j.
  ///
  /// @param arcs scores; row i, column h of word i under head h begins at `offset + i * stride`
  static int[] heads(float[] arcs, int offset, int stride, int words) {
    int[] heads = new int[words];
    for (int i = 0; i < words; i++) {
      heads[i] = best(arcs, offset + i * stride, words + 1);
    }
    return isTree(heads) ? heads : spanningTree(arcs, offset, stride, words);
  }

  private static int best(float[] scores, int from, int count) {
    int best = 0;
    for (int h = 1; h < count; h++) {
      if (scores[from + h] > scores[from + best]) {
        best = h;
      }
    }
    return best;
  }

  /// Whether exactly one word hangs on the root and all others on it in turn.
  static boolean isTree(int[] heads) {
    int roots = 0;
    // 0: not seen; i + 1: seen on the way up from word i.
    int[] seen = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      int node = i;
      while (seen[node] == 0) {
        seen[node] = i + 1;
        if (heads[node] == 0) {
          roots++;
          break;
        }
        if (heads[node] == node + 1 || seen[heads[node] - 1] == i + 1) {
          return false;
        }
        node = heads[node] - 1;
      }
    }
    return roots == 1;
  }

  private static int[] spanningTree(float[] arcs, int offset, int stride, int words) {
    double[][] scores = new double[words + 1][words + 1];
    Arrays.fill(scores[0], Double.NEGATIVE_INFINITY);
    for (int i = 0; i < words; i++) {
      logSoftmax(arcs, offset + i * stride, scores[i + 1]);
    }
    Integer[] byRootScore = new Integer[words];
    Arrays.setAll(byRootScore, i -> i + 1);
    Arrays.sort(byRootScore, (a, b) -> Double.compare(scores[b][0], scores[a][0]));
    int[] best = new int[words];
    double bestTotal = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < Math.min(ROOTS_TRIED, words); k++) {
      int root = byRootScore[k];
      int[] heads = SpanningTree.of(withRoot(scores, root));
      double total = 0;
      int roots = 0;
      for (int i = 1; i <= words; i++) {
        total += scores[i][heads[i]];
        roots += heads[i] == 0 ? 1 : 0;
      }
      if (roots == 1 && total > bestTotal) {
        bestTotal = total;
        best = Arrays.copyOfRange(heads, 1, words + 1);
      }
    }
    return best;
  }

  /// The scores with all arcs from the root forbidden but the one to the given word.
  private static double[][] withRoot(double[][] scores, int root) {
    double[][] limited = new double[scores.length][];
    for (int i = 0; i < scores.length; i++) {
      limited[i] = scores[i].clone();
      limited[i][0] = FORBIDDEN;
    }
    Arrays.fill(limited[root], Double.NEGATIVE_INFINITY);
    limited[root][0] = scores[root][0];
    return limited;
  }

  private static void logSoftmax(float[] from, int at, double[] to) {
    double top = Double.NEGATIVE_INFINITY;
    for (int h = 0; h < to.length; h++) {
      top = Math.max(top, from[at + h]);
    }
    double sum = 0;
    for (int h = 0; h < to.length; h++) {
      sum += Math.exp(from[at + h] - top);
    }
    double log = top + Math.log(sum);
    for (int h = 0; h < to.length; h++) {
      to[h] = from[at + h] - log;
    }
  }
}
