package org.attest.core.resolution;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Which of many things, numbered from 0, have a key. Holds eight bytes for each key of each thing.
final class Postings {
  private final long[] entries;

  /// @param keys of all things, each once
  Postings(int[][] keys) {
    entries = new long[Arrays.stream(keys).mapToInt(each -> each.length).sum()];
    int size = 0;
    for (int thing = 0; thing < keys.length; thing++) {
      for (int key : keys[thing]) {
        entries[size++] = entry(key, thing);
      }
    }
    Arrays.sort(entries);
  }

  /// Where the entry of a key and a thing that has it is.
  ///
  /// @throws IllegalArgumentException if the thing has no such key
  int at(int key, int thing) {
    int found = Arrays.binarySearch(entries, entry(key, thing));
    if (found < 0) {
      throw new IllegalArgumentException("thing " + thing + " has no key " + key);
    }
    return found;
  }

  /// How many things have the key of an entry.
  int count(int entry) {
    return last(entry, 1) - last(entry, -1) + 1;
  }

  /// Hands over the things before that of an entry that have its key, the nearest first, at most so
  /// many.
  void before(int entry, int most, IntConsumer sink) {
    int key = key(entry);
    for (int at = entry - 1; entry - at <= most && has(key, at); at--) {
      sink.accept((int) entries[at]);
    }
  }

  /// Hands over the things after that of an entry that have its key, the nearest first, at most so
  /// many.
  void after(int entry, int most, IntConsumer sink) {
    int key = key(entry);
    for (int at = entry + 1; at - entry <= most && has(key, at); at++) {
      sink.accept((int) entries[at]);
    }
  }

  /// The last entry of a key in one direction, searched for in growing steps from one that has
  /// it.
  ///
  /// @param direction 1 upward, -1 downward
  private int last(int from, int direction) {
    int key = key(from);
    int known = 0;
    int step = 1;
    while (has(key, from + direction * (known + step))) {
      known += step;
      step *= 2;
    }
    for (; step > 0; step /= 2) {
      if (has(key, from + direction * (known + step))) {
        known += step;
      }
    }
    return from + direction * known;
  }

  private boolean has(int key, int entry) {
    return entry >= 0 && entry < entries.length && key(entry) == key;
  }

  private int key(int entry) {
    return (int) (entries[entry] >> Integer.SIZE);
  }

  private static long entry(int key, int thing) {
    return (long) key << Integer.SIZE | thing;
  }
}
