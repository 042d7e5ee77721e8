package org.attest.core.resolution;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.ActorKind;

/// Names of all reports by their numbers, joined to actors, with what a group says of its actor.
final class NameGroups {
  private final Groups groups;

  /// What the names of a group say, by its smallest member.
  private final Map<Integer, Said> said = new HashMap<>();

  /// @param known entries of the user's table, of which a group has one at most
  private record Said(
      SortedSet<String> known,
      SortedSet<String> entries,
      SortedSet<String> roles,
      Set<ActorKind> kinds) {
    static Said of(NameCard card, Optional<KnownActor> known) {
      SortedSet<String> entries = new TreeSet<>();
      card.actor.dictionaryId().ifPresent(entries::add);
      ActorKind kind = known.flatMap(KnownActor::kind).orElse(card.actor.kind());
      return new Said(
          new TreeSet<>(known.map(KnownActor::wikidata).stream().toList()),
          entries,
          new TreeSet<>(card.roles),
          EnumSet.of(kind));
    }

    void add(Said other) {
      known.addAll(other.known);
      entries.addAll(other.entries);
      roles.addAll(other.roles);
      kinds.addAll(other.kinds);
    }

    /// Whether two entries of the user's table, two of the dictionary, or two sorts of actor
    /// keep the names apart. Whom the user's table calls one the others do not keep apart.
    boolean excludes(Said other, boolean sameLongName) {
      if (!known.isEmpty() && !other.known.isEmpty()) {
        return !known.equals(other.known);
      }
      SortedSet<String> all = new TreeSet<>(entries);
      all.addAll(other.entries);
      boolean twoEntries = !entries.isEmpty() && !other.entries.isEmpty() && all.size() > 1;
      return twoEntries
          || kinds.stream()
              .anyMatch(
                  kind ->
                      other.kinds.stream()
                          .anyMatch(b -> !NameCard.compatible(kind, b, sameLongName)));
    }
  }

  /// @param known for each name the entry of the user's table that it stands for
  NameGroups(List<NameCard> cards, List<Optional<KnownActor>> known) {
    groups = new Groups(cards.size());
    for (int i = 0; i < cards.size(); i++) {
      said.put(i, Said.of(cards.get(i), known.get(i)));
    }
  }

  private Said said(int name) {
    Said found = said.get(groups.find(name));
    if (found == null) {
      throw new IllegalStateException("a name without a group: " + name);
    }
    return found;
  }

  /// The smallest member of the group that holds a name.
  int find(int name) {
    return groups.find(name);
  }

  /// The titles and roles of all names of a group.
  SortedSet<String> roles(int name) {
    return said(name).roles;
  }

  /// Whether nothing that the names of two groups say excludes that they are one actor.
  ///
  /// @param sameLongName whether both have one name of several words
  boolean mayJoin(int a, int b, boolean sameLongName) {
    return !said(a).excludes(said(b), sameLongName);
  }

  /// Joins the groups of two names.
  ///
  /// @return whether they were two
  boolean join(int a, int b) {
    if (groups.find(a) == groups.find(b)) {
      return false;
    }
    Said one = said(a);
    Said other = said(b);
    said.remove(groups.find(a));
    said.remove(groups.find(b));
    groups.join(a, b);
    one.add(other);
    said.put(groups.find(a), one);
    return true;
  }

  /// The names of the group that holds a name, ascending.
  List<Integer> members(int name) {
    return groups.members(name);
  }

  /// The groups by their smallest members, members ascending.
  List<List<Integer>> all() {
    return groups.all();
  }
}
