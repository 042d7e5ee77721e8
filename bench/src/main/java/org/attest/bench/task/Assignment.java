package org.attest.bench.task;

import java.util.Arrays;

/// The assignment of rows to columns with the largest sum, by shortest augmenting paths (Kuhn,
/// Munkres; in the form of Jonker and Volgenant).
final class Assignment {
  private Assignment() {}

  /// The largest sum of one value from each row and column of a square table.
  static double best(double[][] values) {
    int size = values.length;
    double[] rowPrice = new double[size + 1];
    double[] columnPrice = new double[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      int[] before = new int[size + 1];
      double[] least = new double[size + 1];
      boolean[] done = new boolean[size + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      rowOf[0] = row;
      int column = 0;
      do {
        done[column] = true;
        int at = rowOf[column];
        int next = 0;
        double step = Double.POSITIVE_INFINITY;
        for (int k = 1; k <= size; k++) {
          if (done[k]) {
            continue;
          }
          double cost = -values[at - 1][k - 1] - rowPrice[at] - columnPrice[k];
          if (cost < least[k]) {
            least[k] = cost;
            before[k] = column;
          }
          if (least[k] < step) {
            step = least[k];
            next = k;
          }
        }
        for (int k = 0; k <= size; k++) {
          if (done[k]) {
            rowPrice[rowOf[k]] += step;
            columnPrice[k] -= step;
          } else {
            least[k] -= step;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      while (column != 0) {
        rowOf[column] = rowOf[before[column]];
        column = before[column];
      }
    }
    double sum = 0;
    for (int k = 1; k <= size; k++) {
      sum += values[rowOf[k] - 1][k - 1];
    }
    return sum;
  }
}
