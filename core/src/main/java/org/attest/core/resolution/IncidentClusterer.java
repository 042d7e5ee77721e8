package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Groups news documents by the incident they tell of: by wording, names, numbers and dates, and by
/// the people, places, days and tolls that were read in them. The outcome depends on the set of
/// documents only.
public final class IncidentClusterer {
  /// A term that more documents have makes no candidates.
  private static final int RARE = 150;

  private final Weights weights;

  /// @param weights learned, of `incidents.tsv`
  public IncidentClusterer(Weights weights) {
    this.weights = weights;
  }

  /// Two documents that may tell of one incident, and what speaks for and against it.
  ///
  /// @param left number of the first document
  /// @param right number of the second document, greater than the first
  /// @param signs values by name; those that are zero are left out
  public record Pair(int left, int right, SortedMap<String, Double> signs) {}

  /// The documents' numbers, grouped; groups and members ascending.
  public List<List<Integer>> group(List<NewsText> documents) {
    IncidentSigns signs = new IncidentSigns(documents);
    SortedMap<Candidate, Double> scores = new TreeMap<>();
    for (Candidate pair : candidates(signs)) {
      scores.put(pair, weights.sum(signs.of(pair)));
    }
    return new Agglomeration(0, weights.of("mean")).group(documents.size(), scores);
  }

  /// The pairs that [#group] weighs, for learning.
  public List<Pair> pairs(List<NewsText> documents) {
    IncidentSigns signs = new IncidentSigns(documents);
    return candidates(signs).stream()
        .map(pair -> new Pair(pair.left(), pair.right(), signs.of(pair)))
        .toList();
  }

  /// Pairs that share enough of their rare terms.
  private List<Candidate> candidates(IncidentSigns signs) {
    List<SparseVector> words = signs.vectors(NewsTerms.Kind.WORDS);
    List<Candidate> candidates = new ArrayList<>();
    SortedMap<Integer, List<Integer>> postings = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (int term : words.get(i).indices) {
        postings.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < words.size(); i++) {
      double[] dots = new double[i];
      SparseVector vector = words.get(i);
      for (int k = 0; k < vector.indices.length; k++) {
        List<Integer> posting = postings.getOrDefault(vector.indices[k], List.of());
        if (posting.size() > RARE) {
          continue;
        }
        for (int j : posting) {
          if (j >= i) {
            break;
          }
          dots[j] += vector.weights[k];
        }
      }
      for (int j = 0; j < i; j++) {
        if (dots[j] >= weights.of("candidate")) {
          candidates.add(new Candidate(j, i));
        }
      }
    }
    return candidates;
  }
}
