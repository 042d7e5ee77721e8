package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import org.attest.core.data.Explanation;

/// Why chains were grouped to events as they were: the match by which each joined, and the other
/// events that came nearest without being joined.
final class EventReasons {
  /// Against an event that is near speaks little or one thing that decides; how much beyond that
  /// does not make it farther.
  private static final double DECISIVE = -5;

  private final Weights weights;
  private final List<List<Integer>> groups;
  private final Map<Candidate, Match> matches;
  private final Set<Candidate> apart;
  private final BiFunction<Integer, Integer, Match> matcher;

  /// For each group by its number the others that it was compared with.
  private final SortedMap<Integer, SortedMap<Integer, Comparison>> compared = new TreeMap<>();

  /// @param groups of chains by their numbers
  /// @param matches of the chains that were compared, the smaller number on the left
  /// @param apart pairs that a person keeps apart
  /// @param matcher compares the chains of two numbers
  EventReasons(
      Weights weights,
      List<List<Integer>> groups,
      Map<Candidate, Match> matches,
      Set<Candidate> apart,
      BiFunction<Integer, Integer, Match> matcher) {
    this.matcher = matcher;
    this.weights = weights;
    this.groups = groups;
    this.matches = matches;
    this.apart = apart;
    SortedMap<Integer, Integer> groupOf = new TreeMap<>();
    for (int group = 0; group < groups.size(); group++) {
      for (int member : groups.get(group)) {
        groupOf.put(member, group);
      }
    }
    matches.forEach(
        (pair, match) -> {
          int left = groupOf.getOrDefault(pair.left(), -1);
          int right = groupOf.getOrDefault(pair.right(), -1);
          if (left != right) {
            compare(left, right, pair, match);
            compare(right, left, pair, match);
          }
        });
  }

  /// What is known of two groups: the best pair, and the best of the pairs that forbid joining.
  private static final class Comparison {
    private Optional<Candidate> best = Optional.empty();
    private Optional<Candidate> forbidding = Optional.empty();
    private double bestScore = Double.NEGATIVE_INFINITY;
    private double forbiddingScore = Double.NEGATIVE_INFINITY;

    private void add(Candidate pair, double score, boolean forbids) {
      if (score > bestScore) {
        best = Optional.of(pair);
        bestScore = score;
      }
      if (forbids && score > forbiddingScore) {
        forbidding = Optional.of(pair);
        forbiddingScore = score;
      }
    }
  }

  private void compare(int group, int other, Candidate pair, Match match) {
    compared
        .computeIfAbsent(group, missing -> new TreeMap<>())
        .computeIfAbsent(other, missing -> new Comparison())
        .add(pair, nearness(match), apart.contains(pair) || forbids(match));
  }

  /// The sum of the reasons, none of which can take away more than one that decides.
  private static double nearness(Match match) {
    return sum(match, weight -> Math.max(weight, DECISIVE));
  }

  private static double sum(Match match, DoubleUnaryOperator part) {
    return match.reasons().stream().mapToDouble(Reason::weight).map(part).sum();
  }

  private boolean forbids(Match match) {
    boolean oneReport = match.left().report().equals(match.right().report());
    return match.score() <= Agglomeration.FORBIDDEN
        || oneReport && match.score() < weights.of("event.best");
  }

  /// The matches that hold a group together: for each member but the first the strongest one with
  /// a member that is in already (Prim's maximum spanning tree). A member that was never compared
  /// with another has none.
  List<Match> joining(int group) {
    List<Integer> members = groups.get(group);
    SortedSet<Integer> out = new TreeSet<>(members);
    SortedMap<Integer, Match> links = new TreeMap<>();
    List<Match> joining = new ArrayList<>();
    while (!out.isEmpty()) {
      int next = next(out, links);
      out.remove(next);
      Optional.ofNullable(links.remove(next)).ifPresent(joining::add);
      for (int member : out) {
        Match match = matches.get(Candidate.of(next, member));
        if (match != null) {
          links.merge(member, match, EventReasons::stronger);
        }
      }
    }
    return joining;
  }

  /// The member with the strongest link to those that are in, or else the first.
  private static int next(SortedSet<Integer> out, SortedMap<Integer, Match> links) {
    int next = out.first();
    double score = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Integer, Match> link : links.entrySet()) {
      if (link.getValue().score() > score) {
        next = link.getKey();
        score = link.getValue().score();
      }
    }
    return next;
  }

  private static Match stronger(Match one, Match other) {
    return one.score() >= other.score() ? one : other;
  }

  /// The other events that came nearest to a group, the nearest first.
  ///
  /// @param ids of the groups
  List<NearEvent> near(int group, List<EventId> ids) {
    SortedMap<Integer, Comparison> others = compared.getOrDefault(group, new TreeMap<>());
    Comparator<Integer> nearest =
        Comparator.comparingDouble((Integer other) -> -comparison(others, other).bestScore)
            .thenComparing(ids::get);
    return others.keySet().stream()
        .filter(other -> speaksFor(comparison(others, other)) >= weights.of("event.near"))
        .sorted(nearest)
        .limit((long) weights.of("event.nearest"))
        .map(other -> near(group, ids.get(other), comparison(others, other)))
        .toList();
  }

  private static Comparison comparison(SortedMap<Integer, Comparison> others, int other) {
    Comparison comparison = others.get(other);
    if (comparison == null) {
      throw new IllegalStateException("a group that was not compared: " + other);
    }
    return comparison;
  }

  private double speaksFor(Comparison comparison) {
    return comparison
        .best
        .map(matches::get)
        .map(match -> sum(match, weight -> Math.max(weight, 0)))
        .orElse(0.0);
  }

  private NearEvent near(int group, EventId other, Comparison comparison) {
    Candidate pair = comparison.forbidding.or(() -> comparison.best).orElseThrow();
    Match match = Optional.ofNullable(matches.get(pair)).orElseThrow();
    boolean leftIsOurs = groups.get(group).contains(pair.left());
    Match turned = leftIsOurs ? match : matcher.apply(pair.right(), pair.left());
    Explanation why =
        apart.contains(pair) ? Explanation.of("near.decided") : why(comparison, turned);
    return new NearEvent(other, why, turned);
  }

  private Explanation why(Comparison comparison, Match match) {
    if (comparison.forbidding.isPresent()) {
      Reason decisive =
          match.reasons().stream().min(Comparator.comparingDouble(Reason::weight)).orElseThrow();
      return Explanation.of("near.excluded", decisive.explanation());
    }
    return Explanation.of(
        match.score() >= weights.of("event.best") ? "near.whole" : "near.too-little");
  }
}
