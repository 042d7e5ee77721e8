package org.attest.core.resolution;

import java.util.List;

/// The different content words of each sentence of a text as numbers, in one array.
final class SentenceWords {
  private final int[] words;

  /// Where the words of each sentence end.
  private final int[] ends;

  SentenceWords(List<HashedWords> sentences) {
    words = new int[sentences.stream().mapToInt(HashedWords::size).sum()];
    ends = new int[sentences.size()];
    int filled = 0;
    for (int i = 0; i < ends.length; i++) {
      HashedWords sentence = sentences.get(i);
      System.arraycopy(sentence.words, 0, words, filled, sentence.size());
      filled += sentence.size();
      ends[i] = filled;
    }
  }

  /// How many sentences there are.
  int count() {
    return ends.length;
  }

  /// How many different words a sentence has.
  int size(int sentence) {
    return ends[sentence] - start(sentence);
  }

  private int start(int sentence) {
    return sentence == 0 ? 0 : ends[sentence - 1];
  }

  /// The part of the smaller sentence's different words that the other has too, from 0 to 1.
  double overlap(int sentence, SentenceWords text, int other) {
    return SortedNumbers.containment(
        words, start(sentence), ends[sentence], text.words, text.start(other), text.ends[other]);
  }
}
