package org.attest.core.resolution;

/// Sets of numbers, ascending, that stand for the words of texts: an array, or a part of one.
final class SortedNumbers {
  private SortedNumbers() {}

  /// The part of the smaller set that is also in the other, from 0 to 1; 0 for an empty one.
  static double containment(int[] a, int[] b) {
    return containment(a, 0, a.length, b, 0, b.length);
  }

  /// The same of two parts of arrays, from a start to an end that is left out.
  static double containment(int[] a, int aStart, int aEnd, int[] b, int bStart, int bEnd) {
    int smaller = Math.min(aEnd - aStart, bEnd - bStart);
    if (smaller == 0) {
      return 0;
    }
    int shared = 0;
    int j = bStart;
    for (int i = aStart; i < aEnd; i++) {
      while (j < bEnd && b[j] < a[i]) {
        j++;
      }
      if (j < bEnd && b[j] == a[i]) {
        shared++;
      }
    }
    return shared / (double) smaller;
  }
}
