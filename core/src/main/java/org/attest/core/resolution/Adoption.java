package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.reading.DateInterval;

/// Joins groups of chains that do not say when they happened to the one dated event that they can
/// mean: "the blast has now claimed 17 lives". Where two events fit about as well, they stay apart.
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
  private final Map<Candidate, Match> matches;
  private final Map<Candidate, Double> scores;
  private final Set<Candidate> apart;

  /// @param matches by pair of chains
  /// @param scores of the same pairs; those that contradict each other at
  /// [Agglomeration#FORBIDDEN] or less
  /// @param apart pairs that a person has said are not the same
  Adoption(
      Weights weights,
      List<EventChain> chains,
      Map<Candidate, Match> matches,
      Map<Candidate, Double> scores,
      Set<Candidate> apart) {
    this.weights = weights;
    this.chains = chains;
    this.matches = matches;
    this.scores = scores;
    this.apart = apart;
  }

  /// The scores without those of a chain that lacks day or place with chains that have both, where
  /// it fits two of these about as well that exclude each other: which one it means is open.
  SortedMap<Candidate, Double> certain() {
    SortedMap<Integer, List<Integer>> partners = new TreeMap<>();
    scores.forEach(
        (pair, score) -> {
          if (score > Agglomeration.FORBIDDEN) {
            meet(pair.left(), pair.right(), partners);
            meet(pair.right(), pair.left(), partners);
          }
        });
    SortedMap<Candidate, Double> certain = new TreeMap<>(scores);
    partners.forEach(
        (chain, complete) -> {
          if (isAmbiguous(chain, complete)) {
            complete.forEach(partner -> certain.remove(Candidate.of(chain, partner)));
          }
        });
    return certain;
  }

  private void meet(int chain, int partner, SortedMap<Integer, List<Integer>> partners) {
    if (!isComplete(chain) && isComplete(partner)) {
      partners.computeIfAbsent(chain, key -> new ArrayList<>()).add(partner);
    }
  }

  private boolean isAmbiguous(int chain, List<Integer> partners) {
    double best = Double.NEGATIVE_INFINITY;
    for (int partner : partners) {
      best = Math.max(best, score(chain, partner));
    }
    double near = best - weights.of("adopt.lead");
    List<Integer> nearest =
        partners.stream().filter(partner -> score(chain, partner) >= near).limit(MOST).toList();
    return nearest.stream()
        .anyMatch(
            one ->
                nearest.stream()
                    .anyMatch(
                        other -> other > one && score(one, other) < weights.of("event.mean")));
  }

  private double score(int one, int other) {
    return scores.getOrDefault(Candidate.of(one, other), 0.0);
  }

  /// The groups, with those adopted in the groups that adopt them; members ascending.
  List<List<Integer>> adopt(List<List<Integer>> groups) {
    SortedMap<Integer, List<Integer>> grown = new TreeMap<>();
    List<List<Integer>> dated = groups.stream().filter(this::isComplete).toList();
    List<List<Integer>> kept = new ArrayList<>();
    for (List<Integer> group : groups) {
      if (isComplete(group)) {
        grown.computeIfAbsent(group.getFirst(), first -> new ArrayList<>()).addAll(group);
        continue;
      }
      Optional<List<Integer>> parent = parent(group, dated);
      List<Integer> siblings =
          parent.map(found -> grown.getOrDefault(found.getFirst(), found)).orElse(List.of());
      if (parent.isPresent() && !keptApart(group, siblings)) {
        grown.computeIfAbsent(parent.get().getFirst(), first -> new ArrayList<>()).addAll(group);
      } else {
        kept.add(group);
      }
    }
    grown.values().forEach(members -> kept.add(members.stream().sorted().toList()));
    kept.sort(Comparator.comparing(List::getFirst));
    return kept;
  }

  /// Whether a person keeps any two members of two groups apart.
  private boolean keptApart(List<Integer> group, List<Integer> others) {
    return group.stream()
        .anyMatch(a -> others.stream().anyMatch(b -> apart.contains(Candidate.of(a, b))));
  }

  /// Whether more speaks for a pair than that both tell of an attack of about that time.
  private boolean isSpecific(Candidate pair) {
    Match match = matches.get(pair);
    return match != null
        && match.reasons().stream()
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
            .filter(days -> days <= weights.of("adopt.days"))
            .isPresent()
        && chains.get(chain).place().isPresent();
  }

  /// The dated group that fits, if no other one fits nearly as well.
  private Optional<List<Integer>> parent(List<Integer> group, List<List<Integer>> dated) {
    List<Integer> best = null;
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (List<Integer> candidate : dated) {
      double score = fit(group, candidate).orElse(Double.NEGATIVE_INFINITY);
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

  /// How well the chains of a group fit those of another one; empty if they must stay apart, or
  /// were never compared.
  private OptionalDouble fit(List<Integer> group, List<Integer> other) {
    double sum = 0;
    for (int chain : group) {
      List<Double> pairs = new ArrayList<>();
      int forbidden = 0;
      for (int member : other) {
        Double score = scores.get(Candidate.of(chain, member));
        if (score == null) {
          continue;
        }
        if (score <= Agglomeration.FORBIDDEN) {
          forbidden++;
          if (mustStayApart(chain, member)) {
            return OptionalDouble.empty();
          }
        }
        pairs.add(isSpecific(Candidate.of(chain, member)) ? score : Math.min(score, 0));
      }
      if (pairs.isEmpty() || forbidden > weights.of("adopt.contradicted") * pairs.size()) {
        return OptionalDouble.empty();
      }
      sum +=
          pairs.stream()
              .sorted(Comparator.reverseOrder())
              .limit(BEST_PAIRS)
              .mapToDouble(Double::doubleValue)
              .average()
              .orElseThrow();
    }
    return OptionalDouble.of(sum / group.size());
  }
}
