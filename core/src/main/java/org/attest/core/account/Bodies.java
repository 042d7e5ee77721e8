package org.attest.core.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Readings;
import org.attest.core.reading.Statement;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;
import org.attest.core.resolution.EventGroup;
import org.attest.core.resolution.FoldedName;
import org.attest.core.resolution.MentionKey;
import org.attest.core.resolution.Resolution;

/// On whose behalf people speak, as far as any report says so, and how bodies are called across
/// reports.
final class Bodies {
  private final SortedMap<ActorId, String> owners = new TreeMap<>();

  /// Names of actors by their folded aliases; of several the one of the smallest id.
  private final Map<String, String> names = new HashMap<>();

  /// Goes through all readings once.
  Bodies(Resolution resolution, Readings readings) {
    Set<ReportId> telling = new HashSet<>();
    for (EventGroup event : resolution.events()) {
      event.chains().forEach(chain -> telling.add(chain.key().report()));
    }
    readings.forEach(
        read -> {
          if (telling.contains(read.report().id())) {
            addOwners(read, resolution.actorsByMention());
          }
        });
    for (Actor actor : resolution.actors()) {
      for (String alias : actor.aliases()) {
        names.putIfAbsent(FoldedName.of(alias).text(), actor.name());
      }
    }
  }

  private void addOwners(ReadReport report, Map<MentionKey, Actor> actors) {
    for (Statement statement : report.reading().statements()) {
      Optional<Statement.Source> source = statement.source();
      Optional<String> owner =
          source.flatMap(Statement.Source::affiliation).filter(name -> !name.isBlank());
      Optional<Actor> actor =
          source
              .flatMap(Statement.Source::actor)
              .map(index -> actors.get(new MentionKey(report.report().id(), index)));
      if (owner.isPresent()) {
        actor.ifPresent(person -> owners.merge(person.id(), owner.get(), Bodies::first));
      }
    }
  }

  /// Of two names for whom somebody speaks the first in the alphabet: no order of reports
  /// matters.
  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /// On whose behalf somebody speaks; absent if no report says so.
  Optional<String> owner(Actor actor) {
    return Optional.ofNullable(owners.get(actor.id()));
  }

  /// The name under which a body is known across reports; absent if it is no actor.
  Optional<String> name(String body) {
    return Optional.ofNullable(names.get(FoldedName.of(body).text()));
  }
}
