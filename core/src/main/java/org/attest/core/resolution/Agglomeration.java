package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/// Groups things by the scores of their pairs: the best pair of groups is joined until none is
/// good enough. Two groups are joined when their best pair reaches one threshold, the mean of
/// their pairs another, and no pair is forbidden.
///
/// The outcome depends on the scores and the numbering of the things only.
public final class Agglomeration {
  /// A pair below this score must never be in one group.
  public static final double FORBIDDEN = -50;

  private final double best;
  private final double mean;
  private final boolean whole;

  /// @param best what the best pair of two groups must reach
  /// @param mean what the mean of their pairs must reach
  public Agglomeration(double best, double mean) {
    this(best, mean, true);
  }

  /// @param whole whether pairs that were never compared count as zero; else they do not count
  Agglomeration(double best, double mean, boolean whole) {
    this.best = best;
    this.mean = mean;
    this.whole = whole;
  }

  /// What two things score together.
  record Scored(Candidate pair, double score) {}

  /// @param size how many things there are, numbered from 0
  /// @param scores by pair
  public List<List<Integer>> group(int size, Map<Candidate, Double> scores) {
    List<Scored> pairs = new ArrayList<>();
    scores.forEach((pair, score) -> pairs.add(new Scored(pair, score)));
    return group(size, pairs, List.of());
  }

  /// @param size how many things there are, numbered from 0
  /// @param scores of pairs, each once, in any order
  /// @param together things that are one group from the start, whatever their scores; no thing is
  ///     in two of them
  List<List<Integer>> group(int size, List<Scored> scores, List<List<Integer>> together) {
    Groups given = new Groups(size, together);
    Clusters clusters = new Clusters(given.all());
    List<Scored> ordered = new ArrayList<>(scores);
    ordered.sort(Comparator.comparing(Scored::pair));
    for (Scored scored : ordered) {
      int left = given.find(scored.pair.left());
      int right = given.find(scored.pair.right());
      if (left != right) {
        clusters.score(left, right, scored.score);
      }
    }
    return clusters.joined();
  }

  /// What the compared pairs between two groups score together.
  private record Link(double sum, double top, boolean forbidden, int pairs) {
    static Link of(double score) {
      return new Link(score, score, score <= FORBIDDEN, 1);
    }

    /// The same as another object: steps that were offered with this one do not count any more.
    Link renewed() {
      return new Link(sum, top, forbidden, pairs);
    }

    Link and(Link other) {
      return new Link(
          sum + other.sum,
          Math.max(top, other.top),
          forbidden || other.forbidden,
          pairs + other.pairs);
    }
  }

  /// Things that are one group so far, with what they score together with other such groups.
  private static final class Cluster {
    private final Map<Cluster, Link> links = new HashMap<>();

    /// In no order; none once another cluster has taken them.
    private List<Integer> members;

    private int first;

    Cluster(List<Integer> members) {
      this.members = new ArrayList<>(members);
      this.first = members.getFirst();
    }

    void takeMembers(Cluster other) {
      boolean more = members.size() >= other.members.size();
      List<Integer> all = more ? members : other.members;
      all.addAll(more ? other.members : members);
      members = all;
      other.members = List.of();
      first = Math.min(first, other.first);
    }
  }

  /// Two clusters that may be joined.
  ///
  /// @param left smallest member of the one, when this was offered
  /// @param right smallest member of the other, greater than `left`
  private record Step(Cluster one, Cluster other, Link link, double score, int left, int right) {}

  /// All clusters.
  private final class Clusters {
    /// By their smallest members at the beginning.
    private final SortedMap<Integer, Cluster> clusters = new TreeMap<>();

    private final PriorityQueue<Step> steps =
        new PriorityQueue<>(
            Comparator.comparingDouble((Step step) -> -step.score)
                .thenComparingInt(Step::left)
                .thenComparingInt(Step::right));

    Clusters(List<List<Integer>> groups) {
      groups.forEach(group -> clusters.put(group.getFirst(), new Cluster(group)));
    }

    private Cluster cluster(int first) {
      return Optional.ofNullable(clusters.get(first)).orElseThrow();
    }

    void score(int left, int right, double score) {
      link(cluster(left), cluster(right), Link.of(score));
    }

    /// Adds to what two clusters score together.
    private static void link(Cluster one, Cluster other, Link more) {
      other.links.put(one, one.links.merge(other, more, Link::and));
    }

    /// Joins as long as any two are good enough.
    List<List<Integer>> joined() {
      for (Cluster cluster : clusters.values()) {
        cluster.links.forEach(
            (other, link) -> {
              if (other.first > cluster.first) {
                offer(cluster, other, link);
              }
            });
      }
      for (Step step = steps.poll(); step != null; step = steps.poll()) {
        if (isCurrent(step)) {
          join(step.one, step.other);
        }
      }
      return clusters.values().stream()
          .filter(cluster -> !cluster.members.isEmpty())
          .sorted(Comparator.comparingInt(cluster -> cluster.first))
          .map(cluster -> cluster.members.stream().sorted().toList())
          .toList();
    }

    /// Whether what the two score together is what it was when the step was offered.
    @SuppressWarnings("ReferenceEquality") // a link is made anew when it changes
    private static boolean isCurrent(Step step) {
      return step.link == step.one.links.get(step.other);
    }

    private void offer(Cluster one, Cluster other, Link link) {
      double pairs = whole ? (double) one.members.size() * other.members.size() : link.pairs;
      double average = link.sum / pairs;
      if (!link.forbidden && link.top >= best && average >= mean) {
        int left = Math.min(one.first, other.first);
        int right = Math.max(one.first, other.first);
        steps.add(new Step(one, other, link, average, left, right));
      }
    }

    /// The one with fewer links goes into the other, so that a cluster that has very many does not
    /// hand them on again and again.
    private void join(Cluster one, Cluster other) {
      boolean more = one.links.size() >= other.links.size();
      Cluster larger = more ? one : other;
      Cluster smaller = more ? other : one;
      larger.takeMembers(smaller);
      larger.links.remove(smaller);
      smaller.links.remove(larger);
      smaller.links.forEach(
          (neighbour, link) -> {
            neighbour.links.remove(smaller);
            link(larger, neighbour, link);
          });
      // The mean of all pairs changes with the sizes of the clusters, that of those compared only
      // where there are more of them.
      for (Cluster neighbour :
          whole ? List.copyOf(larger.links.keySet()) : smaller.links.keySet()) {
        Link link = Optional.ofNullable(larger.links.get(neighbour)).orElseThrow().renewed();
        larger.links.put(neighbour, link);
        neighbour.links.put(larger, link);
        offer(larger, neighbour, link);
      }
      smaller.links.clear();
    }
  }
}
