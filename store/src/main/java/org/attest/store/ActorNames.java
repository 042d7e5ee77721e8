package org.attest.store;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.core.account.Account;
import org.attest.core.account.Field;
import org.attest.core.account.Party;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;

/// The names under which the events of an actor are found: all that the reports give it, and
/// what the user's own table calls it.
final class ActorNames {
  private ActorNames() {}

  /// @param actors looks an actor up
  static SortedSet<String> of(Account account, Function<ActorId, Optional<Actor>> actors) {
    SortedSet<String> names = new TreeSet<>();
    Stream.of(account.agents(), account.targets())
        .flatMap(Optional::stream)
        .map(Field::values)
        .flatMap(List::stream)
        .forEach(value -> add(value.value(), actors, names));
    return names;
  }

  private static void add(
      Party party, Function<ActorId, Optional<Actor>> actors, SortedSet<String> names) {
    names.add(Folded.of(party.name()));
    party
        .identity()
        .ifPresent(
            identity -> {
              names.add(Folded.of(identity.wikidata()));
              names.add(Folded.of(identity.name()));
            });
    party
        .actor()
        .ifPresent(
            id -> {
              names.add(Folded.of(id.value()));
              actors
                  .apply(id)
                  .ifPresent(
                      actor -> actor.aliases().forEach(alias -> names.add(Folded.of(alias))));
            });
  }
}
