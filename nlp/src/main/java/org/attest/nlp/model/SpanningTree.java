package org.attest.nlp.model;

import java.util.Arrays;

/// The maximum spanning tree of a directed graph, after Chu, Liu and Edmonds.
final class SpanningTree {
  private SpanningTree() {}

  /// The head of each node; node 0 is the root and its own head.
  ///
  /// @param scores of a node (row) under a head (column)
  static int[] of(double[][] scores) {
    int nodes = scores.length;
    int[] heads = new int[nodes];
    for (int i = 1; i < nodes; i++) {
      heads[i] = best(scores[i], i);
    }
    int[] cycle = cycle(heads);
    return cycle.length == 0 ? heads : contracted(scores, heads, cycle);
  }

  private static int best(double[] row, int self) {
    int best = 0;
    for (int h = 1; h < row.length; h++) {
      if (h != self && row[h] > row[best]) {
        best = h;
      }
    }
    return best;
  }

  private static int[] contracted(double[][] scores, int[] heads, int[] cycle) {
    int nodes = scores.length;
    boolean[] inside = new boolean[nodes];
    for (int node : cycle) {
      inside[node] = true;
    }
    int[] outside = new int[nodes - cycle.length];
    for (int i = 0, k = 0; i < nodes; i++) {
      if (!inside[i]) {
        outside[k++] = i;
      }
    }
    // The cycle becomes the last node of a smaller graph.
    int last = outside.length;
    double[][] small = new double[last + 1][last + 1];
    int[] leaves = new int[last];
    int[] enters = new int[last];
    for (int a = 0; a < last; a++) {
      for (int b = 0; b < last; b++) {
        small[a][b] = a == b ? Double.NEGATIVE_INFINITY : scores[outside[a]][outside[b]];
      }
      leaves[a] = cycle[0];
      enters[a] = cycle[0];
      for (int node : cycle) {
        if (scores[outside[a]][node] > scores[outside[a]][leaves[a]]) {
          leaves[a] = node;
        }
        if (gain(scores, heads, node, outside[a]) > gain(scores, heads, enters[a], outside[a])) {
          enters[a] = node;
        }
      }
      small[a][last] = scores[outside[a]][leaves[a]];
      small[last][a] = gain(scores, heads, enters[a], outside[a]);
    }
    small[last][last] = Double.NEGATIVE_INFINITY;
    int[] reduced = of(small);
    int[] result = heads.clone();
    for (int a = 1; a < last; a++) {
      result[outside[a]] = reduced[a] == last ? leaves[a] : outside[reduced[a]];
    }
    int entry = reduced[last];
    result[enters[entry]] = outside[entry];
    return result;
  }

  /// What is gained when the cycle is entered at a node from a head outside.
  private static double gain(double[][] scores, int[] heads, int node, int head) {
    return scores[node][head] - scores[node][heads[node]];
  }

  /// The nodes of a cycle, none if there is no cycle.
  private static int[] cycle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int node = start;
      while (node != 0 && seen[node] == 0) {
        seen[node] = start;
        node = heads[node];
      }
      if (node != 0 && seen[node] == start) {
        int[] found = new int[heads.length];
        int size = 0;
        int at = node;
        do {
          found[size++] = at;
          at = heads[at];
        } while (at != node);
        return Arrays.copyOf(found, size);
      }
    }
    return new int[0];
  }
}
