package org.attest.core.resolution;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Which of many things, numbered from 0, have a key. Holds eight bytes for each key of each thing.
final class Postings {
  private long[] entries = new long[1024];
  private int size;
  private boolean sorted;

  /// Notes that a thing has a key.
  void add(int key, int thing) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    entries[size++] = entry(key, thing);
    sorted = false;
  }

  /// How many things have a key.
  int count(int key) {
    return at(key, Integer.MAX_VALUE) - at(key, 0);
  }

  /// Hands over the things before `thing` that have the key, the nearest first, at most so many.
  void before(int key, int thing, int most, IntConsumer sink) {
    int first = at(key, 0);
    int end = at(key, thing);
    for (int at = end - 1; at >= Math.max(first, end - most); at--) {
      sink.accept((int) entries[at]);
    }
  }

  /// Hands over the things after `thing` that have the key, the nearest first, at most so many.
  void after(int key, int thing, int most, IntConsumer sink) {
    int start = at(key, thing + 1);
    int end = at(key, Integer.MAX_VALUE);
    for (int at = start; at < Math.min(end, start + most); at++) {
      sink.accept((int) entries[at]);
    }
  }

  /// Where the entry of a key and a thing is, or would be.
  private int at(int key, int thing) {
    if (!sorted) {
      Arrays.sort(entries, 0, size);
      sorted = true;
    }
    int found = Arrays.binarySearch(entries, 0, size, entry(key, thing));
    return found < 0 ? -found - 1 : found;
  }

  private static long entry(int key, int thing) {
    return (long) key << Integer.SIZE | thing;
  }
}
