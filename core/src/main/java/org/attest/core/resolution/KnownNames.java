package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.ActorKind;

/// The names of a user's table of actors, and which entry each stands for. A name that two
/// entries bear stands for neither, and so does a name that many actors are called by.
final class KnownNames {
  private final String table;
  private final Map<FoldedName, KnownActor> entries = new HashMap<>();
  private final SortedSet<String> ambiguous = new TreeSet<>();

  KnownNames(ActorTable table) {
    this.table = table.source();
    for (KnownActor actor : table.actors()) {
      for (FoldedName name : of(actor)) {
        if (identifies(name, actor)) {
          KnownActor other = entries.putIfAbsent(name, actor);
          if (other != null && !other.equals(actor)) {
            ambiguous.add(name.text());
          }
        }
      }
    }
    entries.keySet().removeIf(name -> ambiguous.contains(name.text()));
  }

  /// All names of an entry as the table writes them, the first one before its aliases.
  static List<String> written(KnownActor actor) {
    List<String> names = new ArrayList<>();
    names.add(actor.name());
    names.addAll(actor.aliases());
    return names;
  }

  /// All names of an entry, each once.
  static List<FoldedName> of(KnownActor actor) {
    return written(actor).stream().map(KnownNames::folded).distinct().toList();
  }

  /// A name as names of reports are compared with it.
  static FoldedName folded(String name) {
    return NameCard.untitled(FoldedName.of(name));
  }

  /// Whether a name says by itself who is meant.
  static boolean identifies(FoldedName name, KnownActor actor) {
    boolean person = actor.kind().filter(ActorKind.PERSON::equals).isPresent();
    return !name.isEmpty() && (!person || name.tokens().size() > 1) && !NameCard.isGeneric(name);
  }

  /// The names that two entries bear, folded.
  SortedSet<String> ambiguous() {
    return ambiguous;
  }

  /// The entry that the names of an actor stand for; absent if they stand for none, or for two.
  Optional<KnownActor> of(NameCard card) {
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    Optional<KnownActor> found = Optional.empty();
    for (FoldedName name : card.identifying()) {
      KnownActor actor = entries.get(name);
      if (actor != null && isOfKind(card, name, actor)) {
        if (found.isPresent() && !found.get().equals(actor)) {
          return Optional.empty();
        }
        found = Optional.of(actor);
      }
    }
    return found;
  }

  private static boolean isOfKind(NameCard card, FoldedName name, KnownActor actor) {
    boolean isLong = name.tokens().size() > 1;
    return actor.kind().stream()
        .allMatch(kind -> NameCard.compatible(kind, card.actor.kind(), isLong));
  }

  /// What the table says of an entry.
  Identity identity(KnownActor actor) {
    return new Identity(actor.wikidata(), actor.name(), table);
  }
}
