package org.attest.core.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.ReportActor;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.report.Outlet;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.FoldedName;

/// Who takes a step in the history of an event, by name.
final class Speaker {
  private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her", "our", "my");

  private final UltimateSource sources;
  private final Askable askable;

  Speaker(UltimateSource sources, Askable askable) {
    this.sources = sources;
    this.askable = askable;
  }

  /// Who says so, by name: an outlet that is known, else whoever utters what is done by saying it;
  /// the one whom the same report names for "the harbour master"; whoever "its owner" is; or
  /// whoever the report describes. Absent for nobody whom a reader could ask.
  Optional<String> of(Telling telling) {
    if (telling.ownVoice()) {
      return telling.report().outlet().map(Outlet::name).or(() -> uttering(telling));
    }
    Optional<Statement.Source> described =
        telling
            .source()
            .filter(source -> source.kind() != SourceKind.OTHER)
            .filter(source -> telling.actor(source).isEmpty());
    Telling meant =
        described.flatMap(source -> sources.onlyNamed(telling, source.kind())).orElse(telling);
    return askable.isNobody(meant)
        ? Optional.empty()
        : meant.source().map(source -> ownerOf(meant, source).orElseGet(() -> meant.name(source)));
  }

  private static Optional<String> uttering(Telling telling) {
    return telling.mention().type().isUttered()
        ? telling.mention().arguments(Argument.Role.AGENT).stream()
            .flatMap(agent -> agent.actor().flatMap(telling::actor).stream())
            .map(Actor::name)
            .findFirst()
        : Optional.empty();
  }

  /// Who is meant by "its boss": the only person of the report who is called so, or else the body.
  private static Optional<String> ownerOf(Telling telling, Statement.Source source) {
    FoldedName words = FoldedName.of(source.name());
    boolean owned = words.tokens().stream().limit(1).anyMatch(POSSESSIVES::contains);
    if (!owned) {
      return Optional.empty();
    }
    List<String> called =
        telling.report().reading().actors().stream()
            .filter(actor -> actor.named() && actor.kind() == ActorKind.PERSON)
            .filter(
                actor ->
                    actor.roles().stream()
                        .anyMatch(role -> FoldedName.of(role).tokens().contains(words.last())))
            .map(ReportActor::name)
            .distinct()
            .toList();
    return called.size() == 1
        ? Optional.of(called.getFirst())
        : source.affiliation().filter(owner -> !owner.isBlank());
  }
}
