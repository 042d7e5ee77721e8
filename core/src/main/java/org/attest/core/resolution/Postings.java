package org.attest.core.resolution;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Which of many things, numbered from 0, have a key. Holds four bytes for each key of each thing,
/// and four for each different key.
final class Postings {
  /// The things that have a key, ascending, one key after the other.
  private final int[] things;

  /// Where the things of each key begin, and where those of the last one end.
  private final int[] starts;

  /// @param keys of all things, each once; they are numbered from 0, and each is replaced by its
  ///     number
  Postings(int[][] keys) {
    long[] entries = entries(keys);
    things = new int[entries.length];
    int[] found = new int[entries.length + 1];
    int size = 0;
    for (int at = 0; at < entries.length; at++) {
      if (at == 0 || key(entries[at - 1]) != key(entries[at])) {
        found[size++] = at;
      }
      things[at] = (int) entries[at];
    }
    found[size] = entries.length;
    starts = Arrays.copyOf(found, size + 1);
    number(keys, entries);
  }

  private static long[] entries(int[][] keys) {
    long[] entries = new long[Arrays.stream(keys).mapToInt(each -> each.length).sum()];
    int size = 0;
    for (int thing = 0; thing < keys.length; thing++) {
      for (int key : keys[thing]) {
        entries[size++] = (long) key << Integer.SIZE | thing;
      }
    }
    Arrays.sort(entries);
    return entries;
  }

  private static int key(long entry) {
    return (int) (entry >> Integer.SIZE);
  }

  /// Puts the numbers of the keys in their place.
  private void number(int[][] keys, long[] entries) {
    int[] filled = new int[keys.length];
    for (int key = 0; key < starts.length - 1; key++) {
      for (int at = starts[key]; at < starts[key + 1]; at++) {
        int thing = (int) entries[at];
        keys[thing][filled[thing]++] = key;
      }
    }
  }

  /// How many different keys there are.
  int keys() {
    return starts.length - 1;
  }

  /// How many things have a key.
  int count(int key) {
    return starts[key + 1] - starts[key];
  }

  /// Hands over the things before one that have its key, the nearest first, at most so many.
  void before(int key, int thing, int most, IntConsumer sink) {
    int at = at(key, thing);
    int last = Math.max(starts[key], at - most);
    for (int i = at - 1; i >= last; i--) {
      sink.accept(things[i]);
    }
  }

  /// Hands over the things after one that have its key, the nearest first, at most so many.
  void after(int key, int thing, int most, IntConsumer sink) {
    int at = at(key, thing);
    int last = Math.min(starts[key + 1] - 1, at + most);
    for (int i = at + 1; i <= last; i++) {
      sink.accept(things[i]);
    }
  }

  private int at(int key, int thing) {
    int found = Arrays.binarySearch(things, starts[key], starts[key + 1], thing);
    if (found < 0) {
      throw new IllegalArgumentException("thing " + thing + " has no key " + key);
    }
    return found;
  }
}
