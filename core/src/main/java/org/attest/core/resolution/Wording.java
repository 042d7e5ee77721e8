package org.attest.core.resolution;

import java.util.Arrays;
import java.util.List;

/// How alike texts are worded, with words weighed by how few of the texts have them.
final class Wording {
  private final int total;

  /// All words, ascending, and how many texts have each.
  private final int[] words;
  private final int[] documents;

  /// @param texts the texts among which rarity is counted
  Wording(List<HashedWords> texts) {
    total = texts.size();
    int[] all = all(texts);
    words = new int[distinct(all)];
    documents = new int[words.length];
    int size = 0;
    for (int word : all) {
      if (size == 0 || words[size - 1] != word) {
        words[size++] = word;
      }
      documents[size - 1]++;
    }
  }

  private static int distinct(int[] sorted) {
    int distinct = 0;
    for (int i = 0; i < sorted.length; i++) {
      distinct += i == 0 || sorted[i - 1] != sorted[i] ? 1 : 0;
    }
    return distinct;
  }

  private static int[] all(List<HashedWords> texts) {
    int[] all = new int[texts.stream().mapToInt(HashedWords::size).sum()];
    int filled = 0;
    for (HashedWords text : texts) {
      System.arraycopy(text.words, 0, all, filled, text.size());
      filled += text.size();
    }
    Arrays.sort(all);
    return all;
  }

  /// How many texts have a word.
  int documents(int word) {
    int at = Arrays.binarySearch(words, word);
    return at < 0 ? 0 : documents[at];
  }

  /// The logarithm of how few texts have a word.
  double rarity(int word) {
    return Math.log((total + 1.0) / (documents(word) + 0.5));
  }

  /// The rarest words of a text that some other text has too, at most so many.
  int[] rarest(HashedWords text, int most) {
    long[] found = new long[text.size()];
    int size = 0;
    for (int word : text.words) {
      int texts = documents(word);
      if (texts > 1) {
        found[size++] = (long) texts << Integer.SIZE | Integer.toUnsignedLong(word);
      }
    }
    Arrays.sort(found, 0, size);
    return Arrays.stream(found, 0, Math.min(size, most)).mapToInt(word -> (int) word).toArray();
  }

  /// The words of a text, each weighed by how often it occurs there and how few texts have it.
  WeighedWords weigh(HashedWords text) {
    double[] weights = new double[text.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (1 + Math.log(text.counts[i])) * rarity(text.words[i]);
    }
    return new WeighedWords(text.words, weights);
  }
}
