package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Groups news documents by the incident they tell of, on wording, names, numbers and dates alone.
/// The outcome depends on the set of documents only.
public final class IncidentClusterer {
  /// A term that more documents have makes no candidates.
  private static final int RARE = 150;

  private final Weights weights;

  public IncidentClusterer(Weights weights) {
    this.weights = weights;
  }

  /// What speaks for two documents telling of one incident.
  record Features(
      double words,
      double lead,
      double names,
      double fullNames,
      double numbers,
      double days,
      double sameDay,
      double otherDay) {}

  /// The documents' numbers, grouped; groups and members ascending.
  public List<List<Integer>> group(List<NewsText> documents) {
    SortedMap<Candidate, Double> scores = new TreeMap<>();
    features(documents).forEach((pair, features) -> scores.put(pair, score(features)));
    return new Agglomeration(0, weights.of("incident.mean")).group(documents.size(), scores);
  }

  double score(Features features) {
    return weights.of("incident.bias")
        + weights.of("incident.words") * features.words
        + weights.of("incident.lead") * features.lead
        + weights.of("incident.names") * features.names
        + weights.of("incident.full-names") * features.fullNames
        + weights.of("incident.numbers") * features.numbers
        + weights.of("incident.days") * features.days
        + weights.of("incident.same-day") * features.sameDay
        + weights.of("incident.other-day") * features.otherDay;
  }

  SortedMap<Candidate, Features> features(List<NewsText> documents) {
    List<NewsTerms> terms = documents.stream().map(NewsTerms::new).toList();
    List<SparseVector> words = NewsTerms.vectors(terms, NewsTerms.Kind.WORDS);
    List<SparseVector> leads = NewsTerms.vectors(terms, NewsTerms.Kind.LEAD);
    List<SparseVector> names = NewsTerms.vectors(terms, NewsTerms.Kind.NAMES);
    List<SparseVector> fullNames = NewsTerms.vectors(terms, NewsTerms.Kind.FULL_NAMES);
    List<SparseVector> numbers = NewsTerms.vectors(terms, NewsTerms.Kind.NUMBERS);
    SortedMap<Candidate, Features> features = new TreeMap<>();
    for (Candidate pair : candidates(words)) {
      int a = pair.left();
      int b = pair.right();
      features.put(
          pair,
          new Features(
              words.get(a).cosine(words.get(b)),
              leads.get(a).cosine(leads.get(b)),
              names.get(a).cosine(names.get(b)),
              Math.log1p(fullNames.get(a).shared(fullNames.get(b))),
              numbers.get(a).cosine(numbers.get(b)),
              days(documents.get(a), documents.get(b)),
              sharesDay(documents.get(a), documents.get(b)) ? 1 : 0,
              excludesDay(documents.get(a), documents.get(b)) ? 1 : 0));
    }
    return features;
  }

  private static double days(NewsText a, NewsText b) {
    if (a.date().isEmpty() || b.date().isEmpty()) {
      return Math.log1p(3);
    }
    return Math.log1p(Math.abs(a.date().get().toEpochDay() - b.date().get().toEpochDay()));
  }

  private static boolean sharesDay(NewsText a, NewsText b) {
    return a.days().stream().anyMatch(b.days()::contains);
  }

  private static boolean excludesDay(NewsText a, NewsText b) {
    return !a.days().isEmpty() && !b.days().isEmpty() && !sharesDay(a, b);
  }

  /// Pairs that share enough of their rare terms.
  private List<Candidate> candidates(List<SparseVector> words) {
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
        if (dots[j] >= weights.of("incident.candidate")) {
          candidates.add(new Candidate(j, i));
        }
      }
    }
    return candidates;
  }
}
