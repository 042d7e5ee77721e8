package org.attest.core.resolution;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Which of many things, numbered from 0, have a key. Holds eight bytes for each key of each thing.
final class Postings {
  private final long[] entries;

  private Postings(long[] entries) {
    this.entries = entries;
  }

  /// Gathers postings.
  static final class Builder {
    private final long[] entries;
    private int size;

    /// @param size how many keys are added for all things together
    Builder(int size) {
      entries = new long[size];
    }

    /// Notes that a thing has a key.
    void add(int key, int thing) {
      entries[size++] = entry(key, thing);
    }

    Postings build() {
      Arrays.sort(entries);
      return new Postings(entries);
    }
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
    int key = key(entry);
    return end(key, entry) - start(key, entry);
  }

  /// Hands over the things before that of an entry that have its key, the nearest first, at most so
  /// many.
  void before(int entry, int most, IntConsumer sink) {
    int key = key(entry);
    for (int at = entry - 1; at >= 0 && entry - at <= most && key(at) == key; at--) {
      sink.accept((int) entries[at]);
    }
  }

  /// Hands over the things after that of an entry that have its key, the nearest first, at most so
  /// many.
  void after(int entry, int most, IntConsumer sink) {
    int key = key(entry);
    for (int at = entry + 1; at < entries.length && at - entry <= most && key(at) == key; at++) {
      sink.accept((int) entries[at]);
    }
  }

  /// The first entry of a key, searched for in growing steps from one that has it.
  private int start(int key, int from) {
    int step = 1;
    int in = from;
    while (in - step >= 0 && key(in - step) == key) {
      in -= step;
      step *= 2;
    }
    int out = Math.max(-1, in - step);
    while (in - out > 1) {
      int middle = (in + out) >>> 1;
      if (key(middle) == key) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return in;
  }

  /// The entry after the last one of a key.
  private int end(int key, int from) {
    int step = 1;
    int in = from;
    while (in + step < entries.length && key(in + step) == key) {
      in += step;
      step *= 2;
    }
    int out = Math.min(entries.length, in + step);
    while (out - in > 1) {
      int middle = (in + out) >>> 1;
      if (key(middle) == key) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return out;
  }

  private int key(int entry) {
    return (int) (entries[entry] >> Integer.SIZE);
  }

  private static long entry(int key, int thing) {
    return (long) key << Integer.SIZE | thing;
  }
}
