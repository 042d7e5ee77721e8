package org.attest.nlp.place;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Names of places that wait to be written in order. Sorting all names at once would need
/// memory for all: a buffer that is full is written as one sorted run, and [NameRuns] merges
/// the runs.
///
/// A name lies here and in a run as its length, the key, a zero byte, the people of its place
/// counted down from the largest number, and the place as in [LoadedPlaces]: the order of the
/// bytes is the order wanted.
final class NameBuffer {
  /// The longest name: a key has at most 255 bytes less what follows it.
  private static final int LONGEST_KEY = 200;

  private static final int BYTES = 16 << 20;
  private static final int MOST = 1 << 20;

  private final byte[] bytes = new byte[BYTES];
  private final int[] starts = new int[MOST];
  private final int[] spare = new int[MOST];
  private int end;
  private int count;

  boolean isEmpty() {
    return count == 0;
  }

  /// Whether one more place with many names may not fit.
  boolean isFull() {
    return end > BYTES - (1 << 20) || count > MOST - (1 << 12);
  }

  /// @param key in ASCII
  /// @param people of the place
  /// @param posting of the place, as in [LoadedPlaces]
  void add(String key, int people, int posting) {
    if (key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("too long for a key: " + key);
    }
    starts[count++] = end;
    bytes[end++] = (byte) (key.length() + 9);
    for (int i = 0; i < key.length(); i++) {
      bytes[end++] = (byte) key.charAt(i);
    }
    bytes[end++] = 0;
    putInt(Integer.MAX_VALUE - people);
    putInt(posting);
  }

  private void putInt(int number) {
    bytes[end++] = (byte) (number >> 24);
    bytes[end++] = (byte) (number >> 16);
    bytes[end++] = (byte) (number >> 8);
    bytes[end++] = (byte) number;
  }

  /// Writes the names in order, safely on disk, and forgets them.
  void writeRun(Path file) throws IOException {
    sort(0, count);
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      for (int i = 0; i < count; i++) {
        out.write(bytes, starts[i], 1 + (bytes[starts[i]] & 0xff));
      }
      out.flush();
      channel.force(false);
    }
    count = 0;
    end = 0;
  }

  /// Merge sort: Java has none for numbers in an order of one's own.
  private void sort(int from, int to) {
    if (to - from < 2) {
      return;
    }
    int middle = (from + to) >>> 1;
    sort(from, middle);
    sort(middle, to);
    System.arraycopy(starts, from, spare, from, to - from);
    int left = from;
    int right = middle;
    for (int i = from; i < to; i++) {
      boolean takeLeft = right == to || left < middle && compare(spare[left], spare[right]) <= 0;
      starts[i] = takeLeft ? spare[left++] : spare[right++];
    }
  }

  private int compare(int a, int b) {
    return Arrays.compareUnsigned(
        bytes, a + 1, a + 1 + (bytes[a] & 0xff), bytes, b + 1, b + 1 + (bytes[b] & 0xff));
  }
}
