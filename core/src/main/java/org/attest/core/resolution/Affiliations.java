package org.attest.core.resolution;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.reading.Reading;
import org.attest.core.reading.Statement;

/// On whose behalf people speak, as far as any report says so that tells an event.
public final class Affiliations {
  private final SortedMap<ActorId, String> bodies = new TreeMap<>();

  Affiliations() {}

  /// Adds those that one report gives.
  void add(Reading reading, Map<MentionKey, Actor> actors) {
    for (Statement statement : reading.statements()) {
      Optional<Statement.Source> source = statement.source();
      Optional<String> body =
          source.flatMap(Statement.Source::affiliation).filter(name -> !name.isBlank());
      Optional<Actor> actor =
          source
              .flatMap(Statement.Source::actor)
              .map(index -> actors.get(new MentionKey(reading.report(), index)));
      if (body.isPresent()) {
        actor.ifPresent(person -> bodies.merge(person.id(), body.get(), Affiliations::first));
      }
    }
  }

  /// Of two names for whom somebody speaks the first in the alphabet: no order of reports
  /// matters.
  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /// The name of the body on whose behalf somebody speaks; absent if no report says so.
  public Optional<String> of(Actor actor) {
    return Optional.ofNullable(bodies.get(actor.id()));
  }
}
