package org.attest.core.resolution;

import java.util.Arrays;

/// The different content words of a text as numbers, ascending, each with how often it occurs: what
/// is left of a text when many are compared.
final class HashedWords {
  final int[] words;

  /// How often each word occurs, up to 127.
  final byte[] counts;

  private HashedWords(int[] words, byte[] counts) {
    this.words = words;
    this.counts = counts;
  }

  static HashedWords of(WordBag bag) {
    long[] numbered =
        bag.counts().entrySet().stream()
            .mapToLong(
                entry ->
                    (long) entry.getKey().hashCode() << Byte.SIZE
                        | Math.min(Byte.MAX_VALUE, entry.getValue()))
            .sorted()
            .toArray();
    int[] words = new int[numbered.length];
    byte[] counts = new byte[numbered.length];
    int size = 0;
    for (long word : numbered) {
      int hash = (int) (word >> Byte.SIZE);
      if (size == 0 || words[size - 1] != hash) {
        words[size] = hash;
        counts[size++] = (byte) word;
      }
    }
    return new HashedWords(Arrays.copyOf(words, size), Arrays.copyOf(counts, size));
  }

  int size() {
    return words.length;
  }

  /// The part of the smaller text's different words that the other has too.
  double overlap(HashedWords other) {
    return SortedNumbers.containment(words, other.words);
  }
}
