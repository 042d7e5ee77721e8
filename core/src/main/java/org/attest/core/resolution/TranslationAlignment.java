package org.attest.core.resolution;

import java.util.List;

/// Which sentences of two texts give the same names, numbers and days, in the order of both:
/// the pairs of sentences, none crossing another, that are worth most together. A pair with two
/// anchors in common or more is worth 1, a pair whose only anchor is the same is worth a half.
final class TranslationAlignment {
  private static final double SINGLE = 0.5;

  private final Weights weights;
  private final List<AnchoredSentence> left;
  private final List<AnchoredSentence> right;
  private final double[][] best;

  /// How many pairs have two anchors in common or more.
  final int firm;

  /// How many pairs there are.
  final int pairs;

  /// What the pairs are worth, as a part of what all sentences of the longer text are worth.
  final double share;

  TranslationAlignment(Weights weights, AnchoredText one, AnchoredText other) {
    this.weights = weights;
    int most = (int) weights.of("lineage.translation-longest");
    left = one.sentences.subList(0, Math.min(most, one.sentences.size()));
    right = other.sentences.subList(0, Math.min(most, other.sentences.size()));
    best = new double[left.size() + 1][right.size() + 1];
    double[][] worth = new double[left.size()][right.size()];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        worth[i][j] = worth(left.get(i), right.get(j));
        double paired = worth[i][j] == 0 ? 0 : worth[i][j] + best[i + 1][j + 1];
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int firmPairs = 0;
    int allPairs = 0;
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      if (best[i][j] == best[i + 1][j]) {
        i++;
      } else if (best[i][j] == best[i][j + 1]) {
        j++;
      } else {
        firmPairs += worth[i][j] == 1 ? 1 : 0;
        allPairs++;
        i++;
        j++;
      }
    }
    firm = firmPairs;
    pairs = allPairs;
    double all = Math.max(worth(left), worth(right));
    share = all == 0 ? 0 : best[0][0] / all;
  }

  private double worth(AnchoredSentence one, AnchoredSentence other) {
    int shared = one.shared(other);
    if (shared == 0) {
      return 0;
    }
    int all = one.size() + other.size() - shared;
    double same = shared / (double) all;
    if (one.quotes() != other.quotes()) {
      same *= weights.of("lineage.translation-quoted");
    }
    if (same < weights.of("lineage.translation-sentence")) {
      return 0;
    }
    if (shared > 1) {
      return 1;
    }
    return all == 1 ? SINGLE : 0;
  }

  private static double worth(List<AnchoredSentence> sentences) {
    return sentences.stream().mapToDouble(one -> one.size() > 1 ? 1 : SINGLE).sum();
  }
}
