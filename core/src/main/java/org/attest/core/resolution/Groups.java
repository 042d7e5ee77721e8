package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Numbered things that are joined into groups.
public final class Groups {
  /// A smaller member of the same group, or the thing itself if it is the smallest.
  private final int[] smaller;

  /// The members of the groups by their smallest ones, in no order.
  private final List<List<Integer>> members = new ArrayList<>();

  /// @param size how many things there are, numbered from 0, each a group
  public Groups(int size) {
    smaller = IntStream.range(0, size).toArray();
    for (int i = 0; i < size; i++) {
      members.add(List.of(i));
    }
  }

  /// @param together things that are one group from the start
  Groups(int size, List<List<Integer>> together) {
    this(size);
    together.forEach(group -> group.forEach(member -> join(group.getFirst(), member)));
  }

  /// The smallest member of the group that holds `member`.
  int find(int member) {
    int at = member;
    while (smaller[at] != at) {
      smaller[at] = smaller[smaller[at]];
      at = smaller[at];
    }
    return at;
  }

  /// The group that holds `member`, ascending.
  List<Integer> members(int member) {
    return members.get(find(member)).stream().sorted().toList();
  }

  /// Makes one group of those that hold `a` and `b`.
  public void join(int a, int b) {
    int first = Math.min(find(a), find(b));
    int second = Math.max(find(a), find(b));
    if (first == second) {
      return;
    }
    List<Integer> one = members.get(first);
    List<Integer> other = members.get(second);
    List<Integer> larger = one.size() >= other.size() ? one : other;
    List<Integer> joined = larger.size() == 1 ? new ArrayList<>(larger) : larger;
    joined.addAll(larger == one ? other : one);
    members.set(first, joined);
    members.set(second, List.of());
    smaller[second] = first;
  }

  /// The groups by their smallest members, members ascending.
  public List<List<Integer>> all() {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < smaller.length; i++) {
      if (find(i) == i) {
        groups.add(members(i));
      }
    }
    return groups;
  }
}
