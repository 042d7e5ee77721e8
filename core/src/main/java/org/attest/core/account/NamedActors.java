package org.attest.core.account;

import java.util.Collection;
import java.util.List;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.FoldedName;

/// Looks up the actors across reports by what people call them.
@FunctionalInterface
public interface NamedActors {
  /// Actors of which one name at least folds to this one; others may be among them.
  Collection<Actor> like(FoldedName name);

  /// The actors of that name.
  default List<Actor> called(FoldedName name) {
    return like(name).stream().filter(actor -> isCalled(actor, name)).toList();
  }

  private static boolean isCalled(Actor actor, FoldedName name) {
    return FoldedName.of(actor.name()).equals(name)
        || actor.aliases().stream().map(FoldedName::of).anyMatch(name::equals);
  }
}
