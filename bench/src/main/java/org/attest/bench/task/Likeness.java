package org.attest.bench.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How alike bags of terms are: the cosine of their counts, damped and weighed by rarity.
final class Likeness {
  private final SortedMap<String, Integer> frequency = new TreeMap<>();
  private final int total;

  /// @param bags the bags among which rarity is counted
  Likeness(Collection<? extends Collection<String>> bags) {
    total = bags.size();
    for (Collection<String> bag : bags) {
      bag.stream().distinct().forEach(term -> frequency.merge(term, 1, Integer::sum));
    }
  }

  /// From 0 for a term that all bags have upwards.
  double rarity(String term) {
    return Math.log((total + 1.0) / (frequency.getOrDefault(term, 0) + 1.0));
  }

  SortedMap<String, Double> vector(List<String> bag) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    bag.forEach(term -> counts.merge(term, 1, Integer::sum));
    SortedMap<String, Double> vector = new TreeMap<>();
    counts.forEach((term, count) -> vector.put(term, (1 + Math.log(count)) * rarity(term)));
    return vector;
  }

  /// From 0 to 1.
  static double cosine(SortedMap<String, Double> a, SortedMap<String, Double> b) {
    double dot = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      dot += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return dot == 0 ? 0 : dot / Math.sqrt(square(a) * square(b));
  }

  private static double square(SortedMap<String, Double> vector) {
    return vector.values().stream().mapToDouble(value -> value * value).sum();
  }
}
