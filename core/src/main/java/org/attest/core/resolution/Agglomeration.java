package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Groups things by the scores of their pairs: the best pair of groups is joined until none is good
/// enough. Two groups are joined when their best pair reaches one threshold, the mean of their
/// pairs
/// another, and no pair is forbidden. Pairs that were never compared count as zero.
///
/// The outcome depends on the scores and the numbering of the things only.
public final class Agglomeration {
  /// A pair below this score must never be in one group.
  public static final double FORBIDDEN = -50;

  private final double best;
  private final double mean;

  /// @param best what the best pair of two groups must reach
  /// @param mean what the mean of their pairs must reach
  public Agglomeration(double best, double mean) {
    this.best = best;
    this.mean = mean;
  }

  /// @param size how many things there are, numbered from 0
  /// @param scores by pair
  public List<List<Integer>> group(int size, Map<Candidate, Double> scores) {
    return group(size, scores, List.of());
  }

  /// @param size how many things there are, numbered from 0
  /// @param scores by pair
  /// @param together things that are one group from the start, whatever their scores; no thing is
  ///     in two of them
  List<List<Integer>> group(int size, Map<Candidate, Double> scores, List<List<Integer>> together) {
    Groups connected = new Groups(size);
    Groups given = new Groups(size);
    for (List<Integer> whole : together) {
      for (int member : whole) {
        connected.join(whole.getFirst(), member);
        given.join(whole.getFirst(), member);
      }
    }
    scores.forEach(
        (pair, score) -> {
          if (score >= best) {
            connected.join(pair.left(), pair.right());
          }
        });
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> component : connected.all()) {
      groups.addAll(component.size() == 1 ? List.of(component) : split(component, scores, given));
    }
    groups.sort(Comparator.comparing(List::getFirst));
    return groups;
  }

  private List<List<Integer>> split(
      List<Integer> component, Map<Candidate, Double> scores, Groups given) {
    SortedMap<Integer, List<Integer>> groups = new TreeMap<>();
    component.forEach(member -> groups.put(given.find(member), List.copyOf(given.members(member))));
    while (true) {
      double top = Double.NEGATIVE_INFINITY;
      int left = -1;
      int right = -1;
      for (Map.Entry<Integer, List<Integer>> a : groups.entrySet()) {
        for (Map.Entry<Integer, List<Integer>> b : groups.tailMap(a.getKey() + 1).entrySet()) {
          double score = link(a.getValue(), b.getValue(), scores);
          if (score > top) {
            top = score;
            left = a.getKey();
            right = b.getKey();
          }
        }
      }
      if (left < 0) {
        return List.copyOf(groups.values());
      }
      List<Integer> joined = new ArrayList<>(groups.get(left));
      joined.addAll(groups.remove(right));
      joined.sort(null);
      groups.put(left, List.copyOf(joined));
    }
  }

  /// Mean score of the pairs between two groups; negative infinity if they must not be joined.
  private double link(List<Integer> a, List<Integer> b, Map<Candidate, Double> scores) {
    double sum = 0;
    double top = Double.NEGATIVE_INFINITY;
    for (int left : a) {
      for (int right : b) {
        double score = scores.getOrDefault(Candidate.of(left, right), 0.0);
        if (score <= FORBIDDEN) {
          return Double.NEGATIVE_INFINITY;
        }
        sum += score;
        top = Math.max(top, score);
      }
    }
    double average = sum / (a.size() * b.size());
    return top >= best && average >= mean ? average : Double.NEGATIVE_INFINITY;
  }
}
