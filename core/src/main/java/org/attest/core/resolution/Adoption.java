package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import org.jspecify.annotations.Nullable;

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

  private final List<EventChain> chains;
  private final Predicate<Candidate> excluded;
  private final Function<Candidate, Weighing> weighings;
  private final ToDoubleBiFunction<Candidate, Weighing> scores;
  private final IntFunction<List<Integer>> around;
  private final Set<Candidate> apart;

  /// What the mean of all pairs of an event must reach.
  private final double mean;

  /// What must speak for a group and an event, and by how much more than for any other event.
  private final double leastFit;

  private final double lead;

  /// What it counts that both are of one story.
  private final double ofStory;

  /// The part of the chains of an event that may contradict a group.
  private final double contradicted;

  /// Up to how many chains of a group all are compared with one.
  private final double whole;

  /// What must speak for a pair besides that both tell of an attack of about that time.
  private final double specific;

  /// The chains that say when and where it was.
  private final BitSet complete = new BitSet();

  /// Whether chains fit two that exclude each other, as far as was asked.
  private final Map<Integer, Boolean> ambiguous = new HashMap<>();

  /// @param excluded whether the days or places of a pair of chains contradict each other
  /// @param weighings by pair of chains
  /// @param scores by pair of chains and its weighing, pairs that contradict each other at
  ///     [Agglomeration#FORBIDDEN] or less
  /// @param around the chains that share most with one
  /// @param apart pairs that a person has said are not the same
  Adoption(
      Weights weights,
      List<EventChain> chains,
      Predicate<Candidate> excluded,
      Function<Candidate, Weighing> weighings,
      ToDoubleBiFunction<Candidate, Weighing> scores,
      IntFunction<List<Integer>> around,
      Set<Candidate> apart) {
    this.chains = chains;
    this.excluded = excluded;
    this.weighings = weighings;
    this.scores = scores;
    this.around = around;
    this.apart = apart;
    this.leastFit = weights.of("adopt.best");
    this.lead = weights.of("adopt.lead");
    this.ofStory = weights.of("adopt.story");
    this.contradicted = weights.of("adopt.contradicted");
    this.mean = weights.of("event.mean");
    this.whole = weights.of("adopt.whole");
    this.specific = weights.of("adopt.specific");
    double fewDays = weights.of("adopt.days");
    for (int chain = 0; chain < chains.size(); chain++) {
      complete.set(chain, isComplete(chains.get(chain), fewDays));
    }
  }

  /// Whether a pair is for grouping. It is not when one of the chains lacks day or place, and fits
  /// two chains that have both and exclude each other about as well: which one it means is open.
  boolean isCertain(Candidate pair) {
    boolean left = complete.get(pair.left());
    boolean right = complete.get(pair.right());
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
      double score =
          complete.get(other) ? score(Candidate.of(chain, other)) : Agglomeration.FORBIDDEN;
      if (score > Agglomeration.FORBIDDEN) {
        partners.put(other, score);
        best = Math.max(best, score);
      }
    }
    double near = best - lead;
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
                    .anyMatch(other -> other > one && score(new Candidate(one, other)) < mean));
  }

  /// The score of a pair; days or places that contradict each other decide before the rest is
  /// weighed.
  double score(Candidate pair) {
    return excluded.test(pair)
        ? Agglomeration.FORBIDDEN
        : scores.applyAsDouble(pair, weighings.apply(pair));
  }

  /// The groups, with those adopted in the groups that adopt them; members ascending.
  ///
  /// @param watcher is told how many chains are dealt with
  List<List<Integer>> adopt(List<List<Integer>> groups, IntConsumer watcher) {
    int done = 0;
    Stories stories = new Stories(chains, groups);
    SortedMap<Integer, List<Integer>> grown = new TreeMap<>();
    Map<Integer, Parent> dated = new HashMap<>();
    for (List<Integer> group : groups) {
      if (isComplete(group)) {
        Parent parent = new Parent(group);
        group.forEach(member -> dated.put(member, parent));
      }
    }
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

  /// A dated group.
  private final class Parent {
    private final List<Integer> members;

    /// The stems of the words by which any member calls its target, once they are asked for.
    private @Nullable Set<String> targetWords;

    Parent(List<Integer> members) {
      this.members = members;
    }

    Set<String> targetWords() {
      Set<String> known = targetWords;
      if (known == null) {
        known = new HashSet<>();
        for (int member : members) {
          known.addAll(chains.get(member).targetWords());
        }
        targetWords = known;
      }
      return known;
    }
  }

  /// A dated group that may take one in, with the chains that it is compared by.
  private static final class Offer {
    private final Parent parent;

    /// By the chains of the other group, those of this one that share most with each.
    private final Map<Integer, List<Integer>> nearest = new HashMap<>();

    Offer(Parent parent) {
      this.parent = parent;
    }
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

  /// Whether a person or one and the same report tells two chains apart.
  private boolean mustStayApart(int chain, int member) {
    return apart.contains(Candidate.of(chain, member))
        || chains.get(chain).key().report().equals(chains.get(member).key().report());
  }

  private boolean isComplete(List<Integer> group) {
    return group.stream().anyMatch(complete::get);
  }

  private static boolean isComplete(EventChain chain, double fewDays) {
    return chain.place().isPresent()
        && chain.time().flatMap(DateInterval::days).filter(days -> days <= fewDays).isPresent();
  }

  /// The dated groups that share most with a group, by their smallest members.
  private Collection<Offer> near(List<Integer> group, Map<Integer, Parent> dated) {
    SortedMap<Integer, Offer> near = new TreeMap<>();
    for (int member : group) {
      for (int other : around.apply(member)) {
        Parent parent = dated.get(other);
        if (parent != null) {
          near.computeIfAbsent(parent.members.getFirst(), first -> new Offer(parent))
              .nearest
              .computeIfAbsent(member, missing -> new ArrayList<>())
              .add(other);
        }
      }
    }
    return near.values();
  }

  /// The dated group that fits, if no other one fits nearly as well.
  private Optional<List<Integer>> parent(
      List<Integer> group, Collection<Offer> offers, Stories stories) {
    List<Integer> best = null;
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Offer offer : offers) {
      boolean story =
          isRecap(group)
              && isOfAny(group.getFirst(), offer.parent)
              && stories.share(group.getFirst(), offer.parent.members);
      double score = fit(group, offer, story).orElse(Double.NEGATIVE_INFINITY);
      if (score > first) {
        second = first;
        first = score;
        best = offer.parent.members;
      } else if (score > second) {
        second = score;
      }
    }
    boolean clear = first >= leastFit && first - Math.max(0, second) >= lead;
    return clear ? Optional.ofNullable(best) : Optional.empty();
  }

  /// Whether a recap names no target, or one of an event's: "the bombing of the depot" is none of a
  /// terminal.
  private boolean isOfAny(int recap, Parent event) {
    List<String> target = chains.get(recap).targetWords();
    return target.isEmpty() || !Collections.disjoint(target, event.targetWords());
  }

  /// The chains of a group with which one is compared: all of them, or of very many those that
  /// share most with it, for what it costs must not grow with their number.
  private List<Integer> compared(int chain, Offer offer) {
    List<Integer> members = offer.parent.members;
    return members.size() <= whole
        ? members
        : offer.nearest.getOrDefault(chain, members.subList(0, (int) whole));
  }

  /// How well the chains of a group fit those of another one; empty if they must stay apart.
  ///
  /// @param story whether both are of one story, which says enough of which event is meant
  private OptionalDouble fit(List<Integer> group, Offer offer, boolean story) {
    double allowed = contradicted * offer.parent.members.size();
    if (allowed < 1 && group.stream().anyMatch(chain -> isExcluded(chain, offer))) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (int chain : group) {
      List<Double> pairs = new ArrayList<>();
      int forbidden = 0;
      for (int member : compared(chain, offer)) {
        Candidate pair = Candidate.of(chain, member);
        Weighing weighing = weighings.apply(pair);
        double score = scores.applyAsDouble(pair, weighing);
        if (score <= Agglomeration.FORBIDDEN) {
          forbidden++;
          if (mustStayApart(chain, member) || forbidden > allowed) {
            return OptionalDouble.empty();
          }
        }
        pairs.add(score > 0 && !story && weighing.specific() < specific ? 0 : score);
      }
      sum +=
          pairs.stream()
              .sorted(Comparator.reverseOrder())
              .limit(BEST_PAIRS)
              .mapToDouble(Double::doubleValue)
              .average()
              .orElseThrow();
    }
    return OptionalDouble.of(sum / group.size() + (story ? ofStory : 0));
  }

  /// Whether days or places keep a chain from any of a group with which it is compared.
  private boolean isExcluded(int chain, Offer offer) {
    return compared(chain, offer).stream()
        .anyMatch(member -> excluded.test(Candidate.of(chain, member)));
  }
}
