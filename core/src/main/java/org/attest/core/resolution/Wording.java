package org.attest.core.resolution;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How alike texts are worded, with words weighed by how few of the texts have them.
final class Wording {
  private final SortedMap<String, Integer> documents = new TreeMap<>();
  private final int total;

  /// @param texts the texts among which rarity is counted
  Wording(List<WordBag> texts) {
    total = texts.size();
    for (WordBag text : texts) {
      for (String word : text.counts().keySet()) {
        documents.merge(word, 1, Integer::sum);
      }
    }
  }

  /// Cosine of the two texts' weighed words, from 0 to 1.
  double cosine(WordBag a, WordBag b) {
    double dot = 0;
    for (Map.Entry<String, Integer> entry : a.counts().entrySet()) {
      Integer count = b.counts().get(entry.getKey());
      if (count != null) {
        double rarity = rarity(entry.getKey());
        dot += damped(entry.getValue()) * damped(count) * rarity * rarity;
      }
    }
    return dot == 0 ? 0 : dot / Math.sqrt(square(a) * square(b));
  }

  private double square(WordBag bag) {
    double sum = 0;
    for (Map.Entry<String, Integer> entry : bag.counts().entrySet()) {
      double weight = damped(entry.getValue()) * rarity(entry.getKey());
      sum += weight * weight;
    }
    return sum;
  }

  private static double damped(int count) {
    return 1 + Math.log(count);
  }

  private double rarity(String word) {
    return Math.log((total + 1.0) / (documents.getOrDefault(word, 0) + 0.5));
  }

  /// The part of the smaller text's different words that the other has too.
  static double overlap(WordBag a, WordBag b) {
    int smaller = Math.min(a.counts().size(), b.counts().size());
    if (smaller == 0) {
      return 0;
    }
    int shared = 0;
    for (String word : a.counts().keySet()) {
      if (b.counts().containsKey(word)) {
        shared++;
      }
    }
    return shared / (double) smaller;
  }
}
