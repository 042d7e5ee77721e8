package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Actors that a user knows, from a table of the user's own: names, and the Wikidata identifier
/// that they stand for. It serves when reports are resolved, never when one is read.
///
/// @param source name of the file; empty if no table is loaded
/// @param digest SHA-256 of the file in hexadecimal digits; empty if no table is loaded
/// @param actors one per identifier, by identifier
public record ActorTable(String source, String digest, List<KnownActor> actors) {
  /// No table: names say who an actor is, and nothing else.
  public static final ActorTable NONE = new ActorTable("", "", List.of());

  public ActorTable {
    actors = actors.stream().sorted(Comparator.comparing(KnownActor::wikidata)).toList();
    for (int i = 1; i < actors.size(); i++) {
      if (actors.get(i).wikidata().equals(actors.get(i - 1).wikidata())) {
        throw new IllegalArgumentException(actors.get(i).wikidata() + " has two entries");
      }
    }
  }

  /// Whether a table is loaded.
  public boolean isLoaded() {
    return !source.isEmpty();
  }

  /// How many different names it has, those that identify nobody included.
  public int names() {
    SortedSet<String> names = new TreeSet<>();
    actors.forEach(actor -> KnownNames.of(actor).forEach(name -> names.add(name.text())));
    return names.size();
  }

  /// Names that identify nobody because two entries bear them, folded, in alphabetical order.
  public SortedSet<String> ambiguous() {
    return new KnownNames(this).ambiguous();
  }

  /// Names that identify nobody because many actors are called so, as the table writes them, in
  /// alphabetical order: words such as "the army", and a person's single name.
  public SortedSet<String> generic() {
    SortedSet<String> generic = new TreeSet<>();
    for (KnownActor actor : actors) {
      for (String name : KnownNames.written(actor)) {
        if (!KnownNames.identifies(KnownNames.folded(name), actor)) {
          generic.add(name);
        }
      }
    }
    return generic;
  }

  /// The entries that bear a name, by identifier; capitals, accents and articles do not matter.
  public List<KnownActor> named(String name) {
    FoldedName folded = KnownNames.folded(name);
    List<KnownActor> named = new ArrayList<>();
    for (KnownActor actor : actors) {
      if (KnownNames.of(actor).contains(folded)) {
        named.add(actor);
      }
    }
    return named;
  }
}
