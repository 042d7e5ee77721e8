package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.report.Span;

/// The constraints of one resolution worked out: which mentions must be one event, and which must
/// not. Later rules are taken first, and of an earlier one only what does not contradict them.
final class MentionLinks {
  private final SortedMap<Span, Integer> numbers = new TreeMap<>();
  private final Groups joined;
  private final Set<Candidate> separated = new HashSet<>();

  /// The groups of `joined` that are kept apart, by their smallest members.
  private final Set<Candidate> groupsApart = new HashSet<>();

  MentionLinks(Constraints constraints) {
    for (Constraints.Rule rule : constraints.rules()) {
      for (SortedSet<Span> group : rule.groups()) {
        group.forEach(trigger -> numbers.putIfAbsent(trigger, numbers.size()));
      }
    }
    joined = new Groups(numbers.size());
    constraints.rules().reversed().forEach(this::take);
    for (Candidate pair : separated) {
      groupsApart.add(Candidate.of(joined.find(pair.left()), joined.find(pair.right())));
    }
  }

  private void take(Constraints.Rule rule) {
    List<List<Integer>> groups =
        rule.groups().stream().map(group -> group.stream().map(numbers::get).toList()).toList();
    if (rule.joins()) {
      for (List<Integer> group : groups) {
        for (int member : group.subList(1, group.size())) {
          if (mayJoin(group.getFirst(), member)) {
            joined.join(group.getFirst(), member);
          }
        }
      }
    }
    if (rule.separates()) {
      for (int i = 1; i < groups.size(); i++) {
        for (List<Integer> earlier : groups.subList(0, i)) {
          separate(earlier, groups.get(i));
        }
      }
    }
  }

  private void separate(List<Integer> left, List<Integer> right) {
    for (int a : left) {
      for (int b : right) {
        if (joined.find(a) != joined.find(b)) {
          separated.add(Candidate.of(a, b));
        }
      }
    }
  }

  private boolean mayJoin(int a, int b) {
    for (int left : joined.members(a)) {
      for (int right : joined.members(b)) {
        if (separated.contains(Candidate.of(left, right))) {
          return false;
        }
      }
    }
    return true;
  }

  /// A chain without the mentions that must not be one event with its first ones, and those as
  /// chains of their own. What nobody decided on stays with the first.
  List<EventChain> parts(EventChain chain, ChainReport report) {
    if (separated.isEmpty()) {
      return List.of(chain);
    }
    List<List<ChainMention>> parts = new ArrayList<>();
    for (ChainMention mention : chain.mentions()) {
      Optional<List<ChainMention>> home =
          parts.stream()
              .filter(part -> part.stream().noneMatch(other -> apart(other, mention)))
              .findFirst();
      home.ifPresentOrElse(
          part -> part.add(mention), () -> parts.add(new ArrayList<>(List.of(mention))));
    }
    return parts.size() == 1
        ? List.of(chain)
        : parts.stream().map(part -> report.chain(numbers(part), joins(chain, part))).toList();
  }

  private static List<Integer> numbers(List<ChainMention> mentions) {
    return mentions.stream().map(ChainMention::number).toList();
  }

  /// Why those mentions are one chain that are still together.
  private static List<ChainJoin> joins(EventChain chain, List<ChainMention> part) {
    Set<Span> triggers = new HashSet<>();
    part.forEach(mention -> triggers.add(mention.trigger()));
    return chain.joins().stream()
        .filter(join -> triggers.contains(join.earlier()) && triggers.contains(join.later()))
        .toList();
  }

  private boolean apart(ChainMention a, ChainMention b) {
    Integer left = numbers.get(a.trigger());
    Integer right = numbers.get(b.trigger());
    return left != null && right != null && apart(left, right);
  }

  private boolean apart(int a, int b) {
    return groupsApart.contains(Candidate.of(joined.find(a), joined.find(b)));
  }

  /// Chains that must be one event: groups of two or more of their indices.
  List<List<Integer>> together(List<EventChain> chains) {
    Groups groups = new Groups(chains.size());
    SortedMap<Integer, Integer> first = new TreeMap<>();
    for (int i = 0; i < chains.size(); i++) {
      for (int number : numbers(chains.get(i))) {
        int seen = first.getOrDefault(joined.find(number), i);
        first.putIfAbsent(joined.find(number), i);
        if (!apart(groups.members(seen), groups.members(i), chains)) {
          groups.join(seen, i);
        }
      }
    }
    return groups.all().stream().filter(group -> group.size() > 1).toList();
  }

  private boolean apart(List<Integer> left, List<Integer> right, List<EventChain> chains) {
    return left.stream()
        .anyMatch(a -> right.stream().anyMatch(b -> apart(chains.get(a), chains.get(b))));
  }

  private boolean apart(EventChain a, EventChain b) {
    return numbers(a).stream()
        .anyMatch(left -> numbers(b).stream().anyMatch(right -> apart(left, right)));
  }

  /// Pairs of chains that must not be one event.
  SortedSet<Candidate> apart(List<EventChain> chains) {
    SortedSet<Candidate> pairs = new TreeSet<>();
    if (separated.isEmpty()) {
      return pairs;
    }
    List<Integer> decided = new ArrayList<>();
    for (int i = 0; i < chains.size(); i++) {
      if (!numbers(chains.get(i)).isEmpty()) {
        decided.add(i);
      }
    }
    for (int i = 1; i < decided.size(); i++) {
      for (int left : decided.subList(0, i)) {
        if (apart(chains.get(left), chains.get(decided.get(i)))) {
          pairs.add(new Candidate(left, decided.get(i)));
        }
      }
    }
    return pairs;
  }

  private List<Integer> numbers(EventChain chain) {
    return chain.mentions().stream()
        .flatMap(mention -> Optional.ofNullable(numbers.get(mention.trigger())).stream())
        .toList();
  }
}
