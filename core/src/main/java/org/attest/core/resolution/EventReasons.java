package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.attest.core.data.Explanation;

/// Why chains were grouped to events as they were: the match by which each joined, and the other
/// events that came nearest without being joined.
final class EventReasons {
  private static final int NONE = -1;

  private final Weights weights;

  /// What the best pair of two groups must reach.
  private final double best;

  private final List<List<Integer>> groups;

  /// The group of each chain; [#NONE] for one that is in none.
  private final int[] groupOf;

  private final Set<Candidate> apart;

  /// The pairs that a person keeps apart, by their chains.
  private final Map<Integer, SortedSet<Integer>> keptFrom = new HashMap<>();

  /// The set of chains that a person joined, by chain.
  private final Map<Integer, Integer> decided = new HashMap<>();

  private final IntFunction<List<Integer>> around;
  private final BiFunction<Integer, Integer, Weighing> weigher;
  private final BiFunction<Integer, Integer, Match> matcher;

  /// @param chains how many there are
  /// @param groups of chains by their numbers, some of which may be in none
  /// @param together chains that a person joined
  /// @param apart pairs that a person keeps apart
  /// @param around the chains that share most with one
  /// @param weigher weighs the chains of two numbers
  /// @param matcher the same with the reasons in words
  EventReasons(
      Weights weights,
      int chains,
      List<List<Integer>> groups,
      List<List<Integer>> together,
      Set<Candidate> apart,
      IntFunction<List<Integer>> around,
      BiFunction<Integer, Integer, Weighing> weigher,
      BiFunction<Integer, Integer, Match> matcher) {
    this.weigher = weigher;
    this.matcher = matcher;
    this.weights = weights;
    this.best = weights.of("event.best");
    this.groups = groups;
    this.apart = apart;
    this.around = around;
    groupOf = new int[chains];
    Arrays.fill(groupOf, NONE);
    for (int group = 0; group < groups.size(); group++) {
      for (int member : groups.get(group)) {
        groupOf[member] = group;
      }
    }
    for (int set = 0; set < together.size(); set++) {
      for (int chain : together.get(set)) {
        decided.put(chain, set);
      }
    }
    for (Candidate pair : apart) {
      keptFrom.computeIfAbsent(pair.left(), chain -> new TreeSet<>()).add(pair.right());
      keptFrom.computeIfAbsent(pair.right(), chain -> new TreeSet<>()).add(pair.left());
    }
  }

  /// A chain of ours, one of another group, and what speaks for and against them.
  private record Pair(int ours, int other, Weighing weighing) {
    double nearness() {
      return weighing.nearness();
    }
  }

  /// What is known of two groups: the best pair, and the best of the pairs that forbid joining.
  private static final class Comparison {
    private Optional<Pair> best = Optional.empty();
    private Optional<Pair> forbidding = Optional.empty();
    private boolean decided;

    private void add(Pair pair, boolean forbids, boolean apart) {
      decided |= apart;
      best = nearer(best, pair);
      if (forbids) {
        forbidding = nearer(forbidding, pair);
      }
    }

    private static Optional<Pair> nearer(Optional<Pair> known, Pair pair) {
      return known.isPresent() && known.get().nearness() >= pair.nearness()
          ? known
          : Optional.of(pair);
    }
  }

  /// The other groups that share most with a group, compared with it; our chain is on the left.
  private SortedMap<Integer, Comparison> compared(int group) {
    SortedMap<Integer, Comparison> compared = new TreeMap<>();
    for (int member : groups.get(group)) {
      SortedSet<Integer> others = new TreeSet<>(around.apply(member));
      others.addAll(keptFrom.getOrDefault(member, Collections.emptySortedSet()));
      for (int other : others) {
        int its = groupOf[other];
        if (its != NONE && its != group) {
          Weighing weighing = weigher.apply(member, other);
          compared
              .computeIfAbsent(its, missing -> new Comparison())
              .add(
                  new Pair(member, other, weighing),
                  weighing.bound(best) <= Agglomeration.FORBIDDEN,
                  apart.contains(Candidate.of(member, other)));
        }
      }
    }
    return compared;
  }

  /// The matches that hold a group together: for each member but the first the strongest one with
  /// a member that is in already (Prim's maximum spanning tree). A member that was never compared
  /// with another has none.
  ///
  /// @param pairs of its members that are compared
  List<Match> joining(int group, List<Candidate> pairs) {
    Map<Candidate, Double> scores = new HashMap<>();
    for (Candidate pair : pairs) {
      scores.put(pair, weigher.apply(pair.left(), pair.right()).score());
    }
    SortedSet<Integer> out = new TreeSet<>(groups.get(group));
    SortedMap<Integer, Link> links = new TreeMap<>();
    List<Match> joining = new ArrayList<>();
    while (!out.isEmpty()) {
      int next = next(out, links);
      out.remove(next);
      Link joined = links.remove(next);
      if (joined != null) {
        joining.add(joining(joined.pair));
      }
      for (int member : out) {
        Candidate pair = Candidate.of(next, member);
        Double score = scores.get(pair);
        if (score != null) {
          links.merge(member, new Link(pair, score), EventReasons::stronger);
        }
      }
    }
    return joining;
  }

  /// A match by which a member joined; one that is too weak alone with what made up for it.
  private Match joining(Candidate pair) {
    Match match = matcher.apply(pair.left(), pair.right());
    if (match.score() >= best) {
      return match;
    }
    Integer set = decided.get(pair.left());
    boolean byPerson = set != null && set.equals(decided.get(pair.right()));
    String ground = byPerson ? "join.decided" : "join.only";
    return match.with(weights.because(ground, 0, Weights.Evidence.NONE));
  }

  /// By which pair a member would join, and how strong it is.
  private record Link(Candidate pair, double score) {}

  /// The member with the strongest link to those that are in, or else the first.
  private static int next(SortedSet<Integer> out, SortedMap<Integer, Link> links) {
    int next = out.first();
    double score = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Integer, Link> link : links.entrySet()) {
      if (link.getValue().score > score) {
        next = link.getKey();
        score = link.getValue().score;
      }
    }
    return next;
  }

  private static Link stronger(Link one, Link other) {
    return one.score >= other.score ? one : other;
  }

  /// The other events that came nearest to a group, the nearest first.
  ///
  /// @param ids of the groups
  List<NearEvent> near(int group, List<EventId> ids) {
    double least = weights.of("event.near");
    SortedMap<Integer, Comparison> others = compared(group);
    Comparator<Integer> nearest =
        Comparator.comparingDouble(
                (Integer other) -> -comparison(others, other).best.orElseThrow().nearness())
            .thenComparing(ids::get);
    return others.keySet().stream()
        .filter(other -> speaksFor(comparison(others, other)) >= least)
        .sorted(nearest)
        .limit((long) weights.of("event.nearest"))
        .map(other -> near(ids.get(other), comparison(others, other)))
        .toList();
  }

  private static Comparison comparison(SortedMap<Integer, Comparison> others, int other) {
    Comparison comparison = others.get(other);
    if (comparison == null) {
      throw new IllegalStateException("a group that was not compared: " + other);
    }
    return comparison;
  }

  private static double speaksFor(Comparison comparison) {
    return comparison.best.orElseThrow().weighing.inFavour();
  }

  private NearEvent near(EventId other, Comparison comparison) {
    Pair pair = comparison.forbidding.or(() -> comparison.best).orElseThrow();
    Match match = matcher.apply(pair.ours, pair.other);
    Explanation why = comparison.decided ? Explanation.of("near.decided") : why(comparison, match);
    return new NearEvent(other, why, match);
  }

  private Explanation why(Comparison comparison, Match match) {
    if (comparison.forbidding.isPresent()) {
      Reason decisive =
          match.reasons().stream().min(Comparator.comparingDouble(Reason::weight)).orElseThrow();
      return Explanation.of("near.excluded", decisive.explanation());
    }
    if (match.score() >= best) {
      return Explanation.of("near.whole");
    }
    return match.score() > 0
        ? Explanation.of("near.too-little", inWords(match.score()), inWords(best))
        : Explanation.of("near.against");
  }

  private static String inWords(double sum) {
    return String.format(Locale.ROOT, "%.1f", sum);
  }
}
