package org.attest.core.resolution;

/// Finds those of many numbered things that weigh most; of equal weights the lower number goes
/// first. It is a heap of numbers: what it is asked millions of times makes no objects.
final class Heaviest {
  private final double[] weights;
  private int[] heap = new int[0];
  private int size;

  /// @param weights of all things, looked at when they are compared
  Heaviest(double[] weights) {
    this.weights = weights;
  }

  /// The heaviest things, the heaviest first.
  ///
  /// @param things whose first `count` numbers are looked at, each once
  /// @param most how many are given at most
  int[] of(int[] things, int count, int most) {
    size = 0;
    int kept = Math.min(count, most);
    if (heap.length < kept) {
      heap = new int[kept];
    }
    for (int i = 0; i < count; i++) {
      offer(things[i], kept);
    }
    int[] found = new int[kept];
    for (int i = kept - 1; i >= 0; i--) {
      found[i] = heap[0];
      heap[0] = heap[--size];
      sink();
    }
    return found;
  }

  private void offer(int thing, int most) {
    if (size < most) {
      heap[size++] = thing;
      rise();
    } else if (most > 0 && isBefore(thing, heap[0])) {
      heap[0] = thing;
      sink();
    }
  }

  private boolean isBefore(int one, int other) {
    return weights[one] == weights[other] ? one < other : weights[one] > weights[other];
  }

  /// Takes the last thing up to where none above it goes before it.
  private void rise() {
    int at = size - 1;
    int thing = heap[at];
    while (at > 0 && isBefore(heap[(at - 1) / 2], thing)) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = thing;
  }

  /// Takes the first thing down to where it goes before none below it.
  private void sink() {
    int at = 0;
    int thing = heap[0];
    while (2 * at + 1 < size) {
      int below = 2 * at + 1;
      if (below + 1 < size && isBefore(heap[below], heap[below + 1])) {
        below++;
      }
      if (!isBefore(thing, heap[below])) {
        break;
      }
      heap[at] = heap[below];
      at = below;
    }
    heap[at] = thing;
  }
}
