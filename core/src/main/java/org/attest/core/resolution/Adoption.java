package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import org.attest.core.reading.DateInterval;

/// Joins groups of chains that do not say when they happened to the one dated event that they can
/// mean: "the blast has now claimed 17 lives". Where two events fit about as well, they stay apart.
/// A recap ([EventChain#isRecap]) that no event can take is left out: it is none of its own.
///
/// All decisions are made on the groups as they come, so their order does not matter.
final class Adoption {
  /// How many of the best pairs of a chain with a group are looked at: the many chains of a large
  /// group say different things, and not all of them need to be alike.
  private static final int BEST_PAIRS = 3;

  /// How many of the chains that one fits best are compared with each other.
  private static final int MOST = 40;

  private final Weights weights;
  private final List<EventChain> chains;
  private final Predicate<Candidate> excluded;
  private final Function<Candidate, Match> matches;
  private final ToDoubleBiFunction<Candidate, Match> scores;
  private final IntFunction<List<Integer>> around;
  private final Set<Candidate> apart;

  /// Up to how many chains of a group all are compared with one.
  private final double whole;

  /// How many days a chain can name at most to be dated.
  private final double fewDays;

  /// Whether chains fit two that exclude each other, as far as was asked.
  private final Map<Integer, Boolean> ambiguous = new HashMap<>();

  /// @param excluded whether the days or places of a pair of chains contradict each other
  /// @param matches by pair of chains
  /// @param scores by pair of chains and its match, pairs that contradict each other at
  ///     [Agglomeration#FORBIDDEN] or less
  /// @param around the chains that share most with one
  /// @param apart pairs that a person has said are not the same
  Adoption(
      Weights weights,
      List<EventChain> chains,
      Predicate<Candidate> excluded,
      Function<Candidate, Match> matches,
      ToDoubleBiFunction<Candidate, Match> scores,
      IntFunction<List<Integer>> around,
      Set<Candidate> apart) {
    this.weights = weights;
    this.chains = chains;
    this.excluded = excluded;
    this.matches = matches;
    this.scores = scores;
    this.around = around;
    this.apart = apart;
    this.whole = weights.of("adopt.whole");
    this.fewDays = weights.of("adopt.days");
  }

  /// Whether a pair is for grouping. It is not when one of the chains lacks day or place, and fits
  /// two chains that have both and exclude each other about as well: which one it means is open.
  boolean isCertain(Candidate pair) {
    boolean left = isComplete(pair.left());
    boolean right = isComplete(pair.right());
    return left == right || !isAmbiguous(left ? pair.right() : pair.left());
  }

  private boolean isAmbiguous(int chain) {
    Boolean known = ambiguous.get(chain);
    if (known != null) {
      return known;
    }
    boolean found = fitsTwo(chain);
    ambiguous.put(chain, found);
    return found;
  }

  private boolean fitsTwo(int chain) {
    SortedMap<Integer, Double> partners = new TreeMap<>();
    double best = Double.NEGATIVE_INFINITY;
    for (int other : around.apply(chain)) {
      double score = isComplete(other) ? score(chain, other) : Agglomeration.FORBIDDEN;
      if (score > Agglomeration.FORBIDDEN) {
        partners.put(other, score);
        best = Math.max(best, score);
      }
    }
    double near = best - weights.of("adopt.lead");
    List<Integer> nearest =
        partners.entrySet().stream()
            .filter(partner -> partner.getValue() >= near)
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    return nearest.stream()
        .anyMatch(
            one ->
                nearest.stream()
                    .anyMatch(
                        other -> other > one && score(one, other) < weights.of("event.mean")));
  }

  private double score(int one, int other) {
    Candidate pair = Candidate.of(one, other);
    return excluded.test(pair)
        ? Agglomeration.FORBIDDEN
        : scores.applyAsDouble(pair, matches.apply(pair));
  }

  /// The groups, with those adopted in the groups that adopt them; members ascending.
  ///
  /// @param watcher is told how many chains are dealt with
  List<List<Integer>> adopt(List<List<Integer>> groups, IntConsumer watcher) {
    int done = 0;
    Stories stories = new Stories(chains, groups);
    SortedMap<Integer, List<Integer>> grown = new TreeMap<>();
    Map<Integer, List<Integer>> dated = new HashMap<>();
    groups.stream()
        .filter(this::isComplete)
        .forEach(group -> group.forEach(member -> dated.put(member, group)));
    List<List<Integer>> kept = new ArrayList<>();
    for (List<Integer> group : groups) {
      done += group.size();
      watcher.accept(done);
      if (isComplete(group)) {
        grown.computeIfAbsent(group.getFirst(), first -> new ArrayList<>()).addAll(group);
        continue;
      }
      Optional<List<Integer>> parent = parent(group, near(group, dated), stories);
      List<Integer> siblings =
          parent.map(found -> grown.getOrDefault(found.getFirst(), found)).orElse(List.of());
      if (parent.isPresent() && !keptApart(group, siblings)) {
        grown.computeIfAbsent(parent.get().getFirst(), first -> new ArrayList<>()).addAll(group);
      } else if (!isRecap(group)) {
        kept.add(group);
      }
    }
    grown.values().forEach(members -> kept.add(members.stream().sorted().toList()));
    kept.sort(Comparator.comparing(List::getFirst));
    return kept;
  }

  /// Whether a group is one recap that nobody joined with anything.
  private boolean isRecap(List<Integer> group) {
    return group.size() == 1 && chains.get(group.getFirst()).isRecap();
  }

  /// Whether a person keeps any two members of two groups apart.
  private boolean keptApart(List<Integer> group, List<Integer> others) {
    return !apart.isEmpty()
        && group.stream()
            .anyMatch(a -> others.stream().anyMatch(b -> apart.contains(Candidate.of(a, b))));
  }

  /// Whether more speaks for a pair than that both tell of an attack of about that time.
  private boolean isSpecific(Match match) {
    return match.reasons().stream()
            .filter(reason -> reason.weight() > 0 && !isCommon(reason.feature()))
            .mapToDouble(Reason::weight)
            .sum()
        >= weights.of("adopt.specific");
  }

  private static boolean isCommon(String feature) {
    return feature.startsWith("type")
        || feature.startsWith("mode")
        || feature.startsWith("date")
        || feature.startsWith("background");
  }

  /// Whether a person or one and the same report tells two chains apart.
  private boolean mustStayApart(int chain, int member) {
    return apart.contains(Candidate.of(chain, member))
        || chains.get(chain).key().report().equals(chains.get(member).key().report());
  }

  private boolean isComplete(List<Integer> group) {
    return group.stream().anyMatch(this::isComplete);
  }

  private boolean isComplete(int chain) {
    return chains
            .get(chain)
            .time()
            .flatMap(DateInterval::days)
            .filter(days -> days <= fewDays)
            .isPresent()
        && chains.get(chain).place().isPresent();
  }

  /// The dated groups that share most with a group, by their smallest members.
  private Collection<List<Integer>> near(List<Integer> group, Map<Integer, List<Integer>> dated) {
    SortedMap<Integer, List<Integer>> near = new TreeMap<>();
    for (int member : group) {
      for (int other : around.apply(member)) {
        Optional.ofNullable(dated.get(other)).ifPresent(found -> near.put(found.getFirst(), found));
      }
    }
    return near.values();
  }

  /// The dated group that fits, if no other one fits nearly as well.
  private Optional<List<Integer>> parent(
      List<Integer> group, Collection<List<Integer>> dated, Stories stories) {
    List<Integer> best = null;
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (List<Integer> candidate : dated) {
      boolean story =
          isRecap(group)
              && stories.share(group.getFirst(), candidate)
              && isOfAny(group.getFirst(), candidate);
      double score = fit(group, candidate, story).orElse(Double.NEGATIVE_INFINITY);
      if (score > first) {
        second = first;
        first = score;
        best = candidate;
      } else if (score > second) {
        second = score;
      }
    }
    boolean clear =
        first >= weights.of("adopt.best")
            && first - Math.max(0, second) >= weights.of("adopt.lead");
    return clear ? Optional.ofNullable(best) : Optional.empty();
  }

  /// Whether a recap names no target, or one of an event's: "the bombing of the depot" is none of a
  /// terminal.
  private boolean isOfAny(int recap, List<Integer> event) {
    List<String> target = chains.get(recap).targetWords();
    return target.isEmpty()
        || event.stream()
            .anyMatch(member -> !Collections.disjoint(target, chains.get(member).targetWords()));
  }

  /// The chains of a group with which one is compared: all of them, or of very many those that
  /// share most with it, for what it costs must not grow with their number.
  private List<Integer> compared(int chain, List<Integer> group) {
    if (group.size() <= whole) {
      return group;
    }
    List<Integer> nearest =
        around.apply(chain).stream()
            .filter(other -> Collections.binarySearch(group, other) >= 0)
            .toList();
    return nearest.isEmpty() ? group.subList(0, (int) whole) : nearest;
  }

  /// How well the chains of a group fit those of another one; empty if they must stay apart.
  ///
  /// @param story whether both are of one story, which says enough of which event is meant
  private OptionalDouble fit(List<Integer> group, List<Integer> other, boolean story) {
    double contradicted = weights.of("adopt.contradicted") * other.size();
    double sum = 0;
    for (int chain : group) {
      List<Double> pairs = new ArrayList<>();
      int forbidden = 0;
      for (int member : compared(chain, other)) {
        Candidate pair = Candidate.of(chain, member);
        if (contradicted < 1 && excluded.test(pair)) {
          return OptionalDouble.empty();
        }
        Match match = matches.apply(pair);
        double score = scores.applyAsDouble(pair, match);
        if (score <= Agglomeration.FORBIDDEN) {
          forbidden++;
          if (mustStayApart(chain, member) || forbidden > contradicted) {
            return OptionalDouble.empty();
          }
        }
        pairs.add(score > 0 && !story && !isSpecific(match) ? 0 : score);
      }
      sum +=
          pairs.stream()
              .sorted(Comparator.reverseOrder())
              .limit(BEST_PAIRS)
              .mapToDouble(Double::doubleValue)
              .average()
              .orElseThrow();
    }
    return OptionalDouble.of(sum / group.size() + (story ? weights.of("adopt.story") : 0));
  }
}
