package org.attest.core.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Organisations that a reader took for a person in some reports: "Navilagune" is a company in
/// one report and, without a first name, title or role, somebody in the next.
final class Namesakes {
  private final NameGroups groups;
  private final Company company;

  /// By name: one card of each group of organisations, by the group.
  private final Map<String, SortedMap<Integer, Integer>> organisations = new HashMap<>();

  private final List<NameCard> cards;

  Namesakes(List<NameCard> cards, NameGroups groups, Company company) {
    this.cards = cards;
    this.groups = groups;
    this.company = company;
    for (int i = 0; i < cards.size(); i++) {
      if (NameCard.isOrganisation(cards.get(i).actor.kind())) {
        for (FoldedName name : cards.get(i).identifying()) {
          organisations
              .computeIfAbsent(NameCard.exactKey(name), key -> new TreeMap<>())
              .putIfAbsent(groups.find(i), i);
        }
      }
    }
  }

  /// The one organisation of the name that is named in the same company as somebody of whom
  /// nothing but the reader's opinion says that it is a person.
  ///
  /// @param name the number of the name
  Optional<Integer> of(int name) {
    NameCard card = cards.get(name);
    if (!card.isPerson() || !groups.roles(name).isEmpty() || !isOnlyCalled(name)) {
      return Optional.empty();
    }
    SortedMap<Integer, Integer> near = new TreeMap<>();
    organisations
        .getOrDefault(NameCard.exactKey(card.names.getFirst()), new TreeMap<>())
        .forEach(
            (group, organisation) -> {
              if (company.isShared(name, organisation)) {
                near.put(group, organisation);
              }
            });
    return Bearers.only(near);
  }

  /// Whether all reports give it but one name.
  private boolean isOnlyCalled(int name) {
    List<FoldedName> names = cards.get(name).names;
    return names.size() == 1
        && groups.members(name).stream().allMatch(member -> cards.get(member).names.equals(names));
  }
}
