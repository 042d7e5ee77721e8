package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/// Groups chains to events. Chains that hang together by good pairs are a component; within it
/// all are compared with each other, so that what speaks against is seen too, and the component
/// is split where that is stronger. What gives no day joins afterwards ([Adoption]).
final class EventGrouping {
  private final Weights weights;
  private final List<EventChain> chains;
  private final EventMatcher matcher;
  private final EventCandidates candidates;

  /// Chains that must be one event.
  private final List<List<Integer>> together;

  private final SortedSet<Candidate> apart;

  private final int most;

  /// What the best pair of two groups must reach.
  private final double best;

  /// Up to how many chains of a component all pairs are compared.
  private final double whole;

  EventGrouping(
      Weights weights,
      List<EventChain> chains,
      EventMatcher matcher,
      EventCandidates candidates,
      MentionLinks links) {
    this.weights = weights;
    this.chains = chains;
    this.matcher = matcher;
    this.candidates = candidates;
    this.together = links.together(chains);
    this.apart = links.apart(chains);
    this.most = (int) weights.of("event.compared");
    this.best = weights.of("event.best");
    this.whole = weights.of("event.whole");
  }

  /// Chains that must be one event.
  List<List<Integer>> together() {
    return together;
  }

  /// Pairs of chains that must not be one event.
  SortedSet<Candidate> apart() {
    return apart;
  }

  /// The chains of each event by their numbers, ascending; the groups by their smallest members.
  ///
  /// @param watcher is told of each chain three times: as it is compared, as its component is
  ///     split, and as it is adopted or not
  List<List<Integer>> groups(StageWatcher watcher) {
    Adoption adoption =
        new Adoption(
            weights,
            chains,
            matcher::excludes,
            this::weigh,
            this::score,
            chain -> candidates.around(chain, most),
            apart);
    long steps = 3L * chains.size();
    Groups linked = new Groups(chains.size(), together);
    for (int i = 0; i < chains.size(); i++) {
      for (int j : candidates.of(i)) {
        Candidate pair = Candidate.of(i, j);
        if (linked.find(i) != linked.find(j)
            && tellEvents(pair)
            && isGood(pair)
            && adoption.isCertain(pair)) {
          linked.join(i, j);
        }
      }
      watcher.at(StageWatcher.Stage.EVENTS, i + 1, steps);
    }
    List<List<Integer>> groups = new ArrayList<>();
    long split = chains.size();
    for (List<Integer> component : linked.all()) {
      groups.addAll(component.size() == 1 ? List.of(component) : split(component, adoption));
      split += component.size();
      watcher.at(StageWatcher.Stage.EVENTS, split, steps);
    }
    groups.sort(Comparator.comparing(List::getFirst));
    return adoption.adopt(
        groups, done -> watcher.at(StageWatcher.Stage.EVENTS, 2L * chains.size() + done, steps));
  }

  /// Whether either of two chains says enough to be an event; a recap can only be adopted.
  private boolean tellEvents(Candidate pair) {
    return !chains.get(pair.left()).isRecap() && !chains.get(pair.right()).isRecap();
  }

  private boolean isGood(Candidate pair) {
    return !matcher.excludes(pair) && matcher.areAlike(pair, best);
  }

  private Weighing weigh(Candidate pair) {
    return matcher.weigh(pair.left(), pair.right());
  }

  /// What speaks for a pair being one event; forbidden where a person or one report tells them
  /// apart.
  private double score(Candidate pair, Weighing weighing) {
    return apart.contains(pair) ? Agglomeration.FORBIDDEN : weighing.bound(best);
  }

  private List<List<Integer>> split(List<Integer> component, Adoption adoption) {
    Map<Integer, Integer> numbers = new HashMap<>();
    component.forEach(member -> numbers.put(member, numbers.size()));
    List<Agglomeration.Scored> scores = new ArrayList<>();
    for (Candidate pair : pairs(component)) {
      if (!apart.contains(pair) && adoption.isCertain(pair)) {
        scores.add(new Agglomeration.Scored(numbered(pair, numbers), adoption.score(pair)));
      }
    }
    for (Candidate pair : apart) {
      if (numbers.containsKey(pair.left()) && numbers.containsKey(pair.right())) {
        scores.add(new Agglomeration.Scored(numbered(pair, numbers), Agglomeration.FORBIDDEN));
      }
    }
    List<List<Integer>> given = new ArrayList<>();
    for (List<Integer> whole : together) {
      if (numbers.containsKey(whole.getFirst())) {
        given.add(whole.stream().map(numbers::get).toList());
      }
    }
    boolean compared = isComparedWhole(component);
    return new Agglomeration(best, weights.of("event.mean"), compared)
        .group(component.size(), scores, given).stream()
            .map(group -> group.stream().map(component::get).toList())
            .toList();
  }

  private static Candidate numbered(Candidate pair, Map<Integer, Integer> numbers) {
    return new Candidate(
        numbers.getOrDefault(pair.left(), -1), numbers.getOrDefault(pair.right(), -1));
  }

  /// Whether all pairs of a component are compared; of very many chains only those that are worth
  /// it.
  private boolean isComparedWhole(List<Integer> component) {
    return component.size() <= whole;
  }

  /// The pairs of chains of a component, or group, that are compared.
  List<Candidate> pairs(List<Integer> component) {
    List<Candidate> pairs = new ArrayList<>();
    if (isComparedWhole(component)) {
      for (int left = 0; left < component.size(); left++) {
        for (int right = left + 1; right < component.size(); right++) {
          pairs.add(new Candidate(component.get(left), component.get(right)));
        }
      }
      return pairs;
    }
    Set<Integer> members = new HashSet<>(component);
    for (int member : component) {
      candidates.of(member).stream()
          .filter(members::contains)
          .forEach(other -> pairs.add(Candidate.of(other, member)));
    }
    return pairs;
  }
}
