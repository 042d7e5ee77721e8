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
    Groups given = new Groups(size, together);
    Clusters clusters = new Clusters();
    given.all().forEach(clusters::add);
    for (Map.Entry<Candidate, Double> entry : new TreeMap<>(scores).entrySet()) {
      int left = given.find(entry.getKey().left());
      int right = given.find(entry.getKey().right());
      if (left != right) {
        clusters.score(left, right, entry.getValue());
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

  /// Two groups that may be joined, by their smallest members.
  private record Step(int left, int right, Link link, double score) {}

  /// Groups by their smallest members, with the links to those they share a compared pair with.
  private final class Clusters {
    private final SortedMap<Integer, List<Integer>> members = new TreeMap<>();
    private final Map<Integer, Map<Integer, Link>> links = new HashMap<>();
    private final PriorityQueue<Step> steps =
        new PriorityQueue<>(
            Comparator.comparingDouble((Step step) -> -step.score)
                .thenComparingInt(Step::left)
                .thenComparingInt(Step::right));

    void add(List<Integer> group) {
      members.put(group.getFirst(), group);
      links.put(group.getFirst(), new HashMap<>());
    }

    void score(int left, int right, double score) {
      links(left).merge(right, Link.of(score), Link::and);
      links(right).merge(left, Link.of(score), Link::and);
    }

    private Map<Integer, Link> links(int group) {
      return Optional.ofNullable(links.get(group)).orElseThrow();
    }

    private List<Integer> members(int group) {
      return Optional.ofNullable(members.get(group)).orElseThrow();
    }

    /// Joins as long as any two are good enough.
    List<List<Integer>> joined() {
      for (int group : members.keySet()) {
        links(group)
            .forEach(
                (other, link) -> {
                  if (other > group) {
                    links(other).put(group, link);
                    offer(group, other, link);
                  }
                });
      }
      for (Step step = steps.poll(); step != null; step = steps.poll()) {
        if (isCurrent(step)) {
          join(step.left, step.right);
        }
      }
      return List.copyOf(members.values());
    }

    /// Whether neither group has changed since the step was offered.
    @SuppressWarnings("ReferenceEquality") // a link is made anew when one of its groups changes
    private boolean isCurrent(Step step) {
      return members.containsKey(step.left) && step.link == links(step.left).get(step.right);
    }

    private void offer(int left, int right, Link link) {
      double pairs = whole ? (double) members(left).size() * members(right).size() : link.pairs;
      double average = link.sum / pairs;
      if (!link.forbidden && link.top >= best && average >= mean) {
        steps.add(new Step(left, right, link, average));
      }
    }

    private void join(int left, int right) {
      List<Integer> all = new ArrayList<>(members(left));
      all.addAll(members(right));
      all.sort(null);
      members.put(left, List.copyOf(all));
      members.remove(right);
      Map<Integer, Link> kept = links(left);
      kept.remove(right);
      Map<Integer, Link> gone = links(right);
      gone.remove(left);
      links.remove(right);
      gone.forEach(
          (other, link) -> {
            kept.merge(other, link, Link::and);
            links(other).remove(right);
          });
      // The mean of all pairs changes with the size of the group. That of those compared does not:
      // what shares none with the group that joined stays as it is, however large the others are.
      for (int other : whole ? List.copyOf(kept.keySet()) : gone.keySet()) {
        Link link = Optional.ofNullable(kept.get(other)).orElseThrow().renewed();
        kept.put(other, link);
        links(other).put(left, link);
        offer(Math.min(left, other), Math.max(left, other), link);
      }
    }
  }
}
