package org.attest.core.resolution;

/// The words of a text as numbers, ascending, each with its part in the whole, so that the squares
/// of the parts sum up to one.
final class WeighedWords {
  private final int[] words;
  private final double[] parts;

  WeighedWords(int[] words, double[] weights) {
    double square = 0;
    for (double weight : weights) {
      square += weight * weight;
    }
    double length = square == 0 ? 1 : Math.sqrt(square);
    this.words = words;
    parts = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      parts[i] = weights[i] / length;
    }
  }

  /// Cosine of the two texts, from 0 to 1.
  double cosine(WeighedWords other) {
    double dot = 0;
    int j = 0;
    for (int i = 0; i < words.length; i++) {
      while (j < other.words.length && other.words[j] < words[i]) {
        j++;
      }
      if (j < other.words.length && other.words[j] == words[i]) {
        dot += parts[i] * other.parts[j];
      }
    }
    return dot;
  }
}
