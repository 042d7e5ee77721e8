package org.attest.core.account;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Argument.Role;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Toll;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;

/// The people whom an event killed: what they said before is no word on it.
final class Dead {
  private final Set<ActorId> people = new HashSet<>();

  Dead(List<Telling> tellings) {
    for (Telling telling : tellings) {
      for (Argument argument : telling.mention().arguments()) {
        if (argument.role() != Role.AGENT && isKilled(telling, argument)) {
          argument
              .actor()
              .flatMap(telling::actor)
              .filter(actor -> actor.kind() == ActorKind.PERSON)
              .map(Actor::id)
              .ifPresent(people::add);
        }
      }
    }
  }

  private static boolean isKilled(Telling telling, Argument argument) {
    return telling.mention().tolls().stream()
        .filter(toll -> toll.category() == Toll.Category.KILLED && toll.individual())
        .map(Toll::span)
        .anyMatch(argument.span()::overlaps);
  }

  /// Whether the source of a telling is one of them.
  boolean speaks(Telling telling) {
    Optional<Statement.Source> source = telling.source();
    return source.flatMap(telling::actor).filter(actor -> people.contains(actor.id())).isPresent();
  }
}
