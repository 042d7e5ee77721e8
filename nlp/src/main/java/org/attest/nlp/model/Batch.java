package org.attest.nlp.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Units of like length that go through the model together.
///
/// @param pieces length of the longest unit
/// @param words most words of a unit
record Batch(List<Unit> units, int pieces, int words) {
  /// Padded pieces of a batch at most, unless one unit alone is longer. More do not make a
  /// processor core any faster, but cost memory.
  private static final int BUDGET = 512;

  /// What a batch costs beside its pieces, in pieces; measured.
  private static final int OVERHEAD = 6;

  /// Groups units by length, so that the padded pieces and the batches together cost least. The
  /// groups depend on the units only.
  static List<Batch> of(List<Unit> units) {
    List<Unit> sorted = new ArrayList<>(units);
    sorted.sort(Comparator.comparingInt(Unit::length));
    int[] cost = new int[sorted.size() + 1];
    int[] from = new int[sorted.size() + 1];
    for (int end = 1; end <= sorted.size(); end++) {
      int width = sorted.get(end - 1).length();
      cost[end] = Integer.MAX_VALUE;
      for (int start = end - 1; start >= 0; start--) {
        int padded = (end - start) * width;
        if (padded > BUDGET && start < end - 1) {
          break;
        }
        if (cost[start] + padded + OVERHEAD < cost[end]) {
          cost[end] = cost[start] + padded + OVERHEAD;
          from[end] = start;
        }
      }
    }
    List<Batch> batches = new ArrayList<>();
    for (int end = sorted.size(); end > 0; end = from[end]) {
      batches.add(of(sorted, from[end], end));
    }
    return batches;
  }

  private static Batch of(List<Unit> sorted, int from, int to) {
    int words = 0;
    for (Unit unit : sorted.subList(from, to)) {
      words = Math.max(words, unit.words());
    }
    return new Batch(List.copyOf(sorted.subList(from, to)), sorted.get(to - 1).length(), words);
  }

  int size() {
    return units.size();
  }

  LongBuffer ids() {
    LongBuffer buffer = buffer(size() * pieces);
    for (int row = 0; row < size(); row++) {
      put(buffer, row * pieces, units.get(row).pieces());
    }
    return buffer;
  }

  LongBuffer mask() {
    LongBuffer buffer = buffer(size() * pieces);
    for (int row = 0; row < size(); row++) {
      for (int i = 0; i < units.get(row).length(); i++) {
        buffer.put(row * pieces + i, 1);
      }
    }
    return buffer;
  }

  LongBuffer casings() {
    LongBuffer buffer = buffer(size() * pieces);
    for (int row = 0; row < size(); row++) {
      put(buffer, row * pieces, units.get(row).casings());
    }
    return buffer;
  }

  LongBuffer starts() {
    LongBuffer buffer = buffer(size() * words);
    for (int row = 0; row < size(); row++) {
      put(buffer, row * words, units.get(row).starts());
    }
    return buffer;
  }

  private static LongBuffer buffer(int size) {
    return ByteBuffer.allocateDirect(size * Long.BYTES)
        .order(ByteOrder.nativeOrder())
        .asLongBuffer();
  }

  private static void put(LongBuffer buffer, int at, int[] values) {
    for (int i = 0; i < values.length; i++) {
      buffer.put(at + i, values[i]);
    }
  }
}
