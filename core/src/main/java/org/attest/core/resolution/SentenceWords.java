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
    int smaller = Math.min(size(sentence), text.size(other));
    return smaller == 0 ? 0 : shared(sentence, text, other) / (double) smaller;
  }

  private int shared(int sentence, SentenceWords text, int other) {
    int shared = 0;
    int j = text.start(other);
    for (int i = start(sentence); i < ends[sentence]; i++) {
      while (j < text.ends[other] && text.words[j] < words[i]) {
        j++;
      }
      if (j < text.ends[other] && text.words[j] == words[i]) {
        shared++;
      }
    }
    return shared;
  }
}
