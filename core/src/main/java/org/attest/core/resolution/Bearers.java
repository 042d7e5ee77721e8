package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Who bears a family name, by the report and by the roles that go with it.
final class Bearers {
  private final NameGroups groups;
  private final Map<String, List<Integer>> byReport = new HashMap<>();

  /// By family name and role: one bearer of each group, by the group.
  private final Map<String, SortedMap<Integer, Integer>> byRole = new HashMap<>();

  Bearers(List<NameCard> cards, NameGroups groups) {
    this.groups = groups;
    for (int i = 0; i < cards.size(); i++) {
      NameCard card = cards.get(i);
      if (card.isPerson() && !card.isSurnameAlone()) {
        for (FoldedName name : card.names) {
          if (name.tokens().size() > 1) {
            add(card, name.last(), i);
          }
        }
      }
    }
  }

  private void add(NameCard card, String surname, int bearer) {
    byReport
        .computeIfAbsent(card.key.report() + " " + surname, missing -> new ArrayList<>())
        .add(bearer);
    for (String role : groups.roles(bearer)) {
      byRole
          .computeIfAbsent(role + " " + surname, missing -> new TreeMap<>())
          .putIfAbsent(groups.find(bearer), bearer);
    }
  }

  /// The only one who may be meant by a family name alone: the only bearer in the report whose
  /// roles do not speak against it, else the only one anywhere who shares a role or
  /// affiliation.
  Optional<Integer> of(NameCard alone) {
    String surname = alone.names.isEmpty() ? "" : alone.names.getFirst().last();
    SortedMap<Integer, Integer> here = new TreeMap<>();
    for (int bearer : byReport.getOrDefault(alone.key.report() + " " + surname, List.of())) {
      if (fits(alone, bearer)) {
        here.putIfAbsent(groups.find(bearer), bearer);
      }
    }
    return only(here)
        .or(
            () -> {
              SortedMap<Integer, Integer> anywhere = new TreeMap<>();
              for (String role : alone.roles) {
                byRole
                    .getOrDefault(role + " " + surname, new TreeMap<>())
                    .forEach((group, bearer) -> anywhere.merge(group, bearer, Math::min));
              }
              return only(anywhere);
            });
  }

  private boolean fits(NameCard alone, int bearer) {
    return alone.roles.isEmpty()
        || groups.roles(bearer).isEmpty()
        || alone.roles.stream().anyMatch(groups.roles(bearer)::contains);
  }

  private static Optional<Integer> only(SortedMap<Integer, Integer> bearers) {
    return bearers.size() == 1 ? bearers.values().stream().findFirst() : Optional.empty();
  }
}
