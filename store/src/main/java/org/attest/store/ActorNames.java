package org.attest.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.core.account.Account;
import org.attest.core.account.Field;
import org.attest.core.account.Party;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;

/// The names under which the events of an actor are found: all that the reports give it, and
/// what the user's own table calls it.
final class ActorNames {
  private final Map<ActorId, Actor> actors = new HashMap<>();

  ActorNames(List<Actor> all) {
    all.forEach(actor -> actors.put(actor.id(), actor));
  }

  SortedSet<String> of(Account account) {
    SortedSet<String> names = new TreeSet<>();
    Stream.of(account.agents(), account.targets())
        .flatMap(Optional::stream)
        .map(Field::values)
        .flatMap(List::stream)
        .forEach(value -> add(value.value(), names));
    return names;
  }

  private void add(Party party, SortedSet<String> names) {
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
              Actor actor = actors.get(id);
              if (actor != null) {
                actor.aliases().forEach(alias -> names.add(Folded.of(alias)));
              }
            });
  }
}
