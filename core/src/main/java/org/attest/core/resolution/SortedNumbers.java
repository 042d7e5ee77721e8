package org.attest.core.resolution;

/// Sets of numbers, ascending, that stand for the words of texts.
final class SortedNumbers {
  private SortedNumbers() {}

  /// The part of the smaller set that is also in the other, from 0 to 1; 0 for an empty one.
  static double containment(int[] a, int[] b) {
    int smaller = Math.min(a.length, b.length);
    return smaller == 0 ? 0 : shared(a, b) / (double) smaller;
  }

  private static int shared(int[] a, int[] b) {
    int shared = 0;
    int j = 0;
    for (int number : a) {
      while (j < b.length && b[j] < number) {
        j++;
      }
      if (j < b.length && b[j] == number) {
        shared++;
      }
    }
    return shared;
  }
}
