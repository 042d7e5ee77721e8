package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.List;

/// Numbered things that are joined into groups.
final class Groups {
  private final List<List<Integer>> groupOf = new ArrayList<>();

  Groups(int size) {
    for (int i = 0; i < size; i++) {
      groupOf.add(new ArrayList<>(List.of(i)));
    }
  }

  /// The smallest member of the group that holds `member`.
  int find(int member) {
    return groupOf.get(member).getFirst();
  }

  /// The group that holds `member`, ascending.
  List<Integer> members(int member) {
    return groupOf.get(member);
  }

  void join(int a, int b) {
    List<Integer> first = groupOf.get(a);
    List<Integer> second = groupOf.get(b);
    if (first == second) {
      return;
    }
    List<Integer> larger = first.size() >= second.size() ? first : second;
    List<Integer> smaller = larger == first ? second : first;
    larger.addAll(smaller);
    larger.sort(null);
    for (int member : smaller) {
      groupOf.set(member, larger);
    }
  }

  /// The groups by their smallest members, members ascending.
  List<List<Integer>> all() {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < groupOf.size(); i++) {
      if (find(i) == i) {
        groups.add(List.copyOf(groupOf.get(i)));
      }
    }
    return groups;
  }
}
