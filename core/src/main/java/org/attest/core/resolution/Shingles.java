package org.attest.core.resolution;

import java.util.Arrays;
import java.util.List;

/// The runs of four words of a text, as sorted hashes. Texts that share most of them are copies.
final class Shingles {
  private static final int WORDS = 4;

  /// One hash in four is looked up when copies are searched, chosen by its value, so that the same
  /// run of words is chosen in every text (minwise sampling by modulus, Broder 1997).
  private static final int SAMPLE = 4;

  /// All hashes of a text with fewer are looked up: a quarter of them might miss what two share.
  private static final int SHORT = 64;

  private final int[] hashes;

  Shingles(List<String> words) {
    int[] found = new int[Math.max(0, words.size() - WORDS + 1)];
    for (int i = 0; i < found.length; i++) {
      long hash = 0xcbf29ce484222325L;
      for (int j = i; j < i + WORDS; j++) {
        String word = words.get(j);
        for (int k = 0; k < word.length(); k++) {
          hash = (hash ^ word.charAt(k)) * 0x100000001b3L;
        }
        hash = (hash ^ ' ') * 0x100000001b3L;
      }
      found[i] = (int) (hash ^ (hash >>> 29));
    }
    hashes = Arrays.stream(found).sorted().distinct().toArray();
  }

  int size() {
    return hashes.length;
  }

  /// The hashes to look a text up by.
  int[] sample() {
    return hashes.length < SHORT
        ? hashes.clone()
        : Arrays.stream(hashes)
            .filter(hash -> Integer.remainderUnsigned(hash, SAMPLE) == 0)
            .toArray();
  }

  /// How many hashes the samples of two texts would share if the smaller text were in the other.
  static double expected(Shingles a, Shingles b) {
    int smaller = Math.min(a.size(), b.size());
    return Math.max(a.size(), b.size()) < SHORT ? smaller : smaller / (double) SAMPLE;
  }

  /// The part of the smaller text that is also in the other, from 0 to 1.
  double containment(Shingles other) {
    return SortedNumbers.containment(hashes, other.hashes);
  }
}
