package org.attest.core.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.core.reading.ActorKind;
import org.attest.core.report.ReportId;

/// Who is named beside whom: two reports that name one person or organisation, whom few reports
/// do, are about one matter.
final class Company {
  private final List<NameCard> cards;
  private final NameGroups groups;

  /// The groups that a report names, countries and outlets left out: too many reports name those.
  private final Map<ReportId, Set<Integer>> named = new HashMap<>();

  /// The names of the groups that were asked for, by group.
  private final Map<Integer, Set<Integer>> beside = new HashMap<>();

  /// @param groups which names are one actor; not to be joined further while this is used
  Company(List<NameCard> cards, NameGroups groups) {
    this.cards = cards;
    this.groups = groups;
    for (int i = 0; i < cards.size(); i++) {
      if (tells(cards.get(i))) {
        named
            .computeIfAbsent(cards.get(i).key.report(), report -> new HashSet<>())
            .add(groups.find(i));
      }
    }
  }

  private static boolean tells(NameCard card) {
    ActorKind kind = card.actor.kind();
    return kind != ActorKind.COUNTRY && kind != ActorKind.OUTLET && !card.identifying().isEmpty();
  }

  /// Whether the report of one name names somebody whom a report of the other's group names too.
  boolean isShared(int name, int other) {
    int own = groups.find(name);
    int others = groups.find(other);
    Set<Integer> around = beside.computeIfAbsent(others, this::around);
    return of(name).stream()
        .anyMatch(group -> group != own && group != others && around.contains(group));
  }

  private Set<Integer> around(int group) {
    Set<Integer> around = new HashSet<>();
    groups.members(group).forEach(member -> around.addAll(of(member)));
    return around;
  }

  /// The groups that the report of a name names.
  private Set<Integer> of(int name) {
    return named.getOrDefault(cards.get(name).key.report(), Set.of());
  }
}
