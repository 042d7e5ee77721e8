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
  /// A family name with more bearers than these, of whom none is in the report, is left alone.
  private static final int MOST = 20;

  private final NameGroups groups;
  private final Company company;
  private final Map<String, List<Integer>> byReport = new HashMap<>();

  /// By family name and role: one bearer of each group, by the group.
  private final Map<String, SortedMap<Integer, Integer>> byRole = new HashMap<>();

  /// By family name: one bearer of each group, by the group.
  private final Map<String, SortedMap<Integer, Integer>> bySurname = new HashMap<>();

  Bearers(List<NameCard> cards, NameGroups groups, Company company) {
    this.groups = groups;
    this.company = company;
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
    bySurname
        .computeIfAbsent(surname, missing -> new TreeMap<>())
        .putIfAbsent(groups.find(bearer), bearer);
    for (String role : groups.roles(bearer)) {
      byRole
          .computeIfAbsent(role + " " + surname, missing -> new TreeMap<>())
          .putIfAbsent(groups.find(bearer), bearer);
    }
  }

  /// The only one who may be meant by a family name alone: the only bearer in the report whose
  /// roles do not speak against it, else the only one anywhere who shares a role or
  /// affiliation, else the only one who is named in the same company.
  ///
  /// @param name the number of the name
  Optional<Integer> of(NameCard alone, int name) {
    String surname = alone.names.isEmpty() ? "" : alone.names.getFirst().last();
    return here(alone, surname)
        .or(() -> inRole(alone, surname))
        .or(() -> near(alone, surname, name));
  }

  private Optional<Integer> here(NameCard alone, String surname) {
    SortedMap<Integer, Integer> here = new TreeMap<>();
    for (int bearer : byReport.getOrDefault(alone.key.report() + " " + surname, List.of())) {
      if (fits(alone, bearer)) {
        here.putIfAbsent(groups.find(bearer), bearer);
      }
    }
    return only(here);
  }

  private Optional<Integer> inRole(NameCard alone, String surname) {
    SortedMap<Integer, Integer> found = new TreeMap<>();
    for (String role : alone.roles) {
      byRole
          .getOrDefault(role + " " + surname, new TreeMap<>())
          .forEach((group, bearer) -> found.merge(group, bearer, Math::min));
    }
    return only(found);
  }

  private Optional<Integer> near(NameCard alone, String surname, int name) {
    boolean here = byReport.containsKey(alone.key.report() + " " + surname);
    SortedMap<Integer, Integer> bearers = bySurname.getOrDefault(surname, new TreeMap<>());
    if (here || bearers.size() > MOST) {
      return Optional.empty();
    }
    SortedMap<Integer, Integer> found = new TreeMap<>();
    bearers.forEach(
        (group, bearer) -> {
          if (company.isShared(name, bearer)) {
            found.put(group, bearer);
          }
        });
    return only(found).filter(bearer -> fits(alone, bearer));
  }

  private boolean fits(NameCard alone, int bearer) {
    return alone.roles.isEmpty()
        || groups.roles(bearer).isEmpty()
        || alone.roles.stream().anyMatch(groups.roles(bearer)::contains);
  }

  /// The bearer of the only group; absent if there is none or several.
  static Optional<Integer> only(SortedMap<Integer, Integer> bearers) {
    return bearers.size() == 1 ? bearers.values().stream().findFirst() : Optional.empty();
  }
}
