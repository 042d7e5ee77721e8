package org.attest.core.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.report.ReportId;

/// Whether a source is somebody whom a reader could ask.
final class Askable {
  private final Map<ReportId, List<Telling>> told;
  private final Predicate<Telling> vouches;

  /// @param told what each report tells of the event
  /// @param vouches whether a telling says that it happened
  Askable(Map<ReportId, List<Telling>> told, Predicate<Telling> vouches) {
    this.told = told;
    this.vouches = vouches;
  }

  /// Whether the source is nobody whom a reader could ask: "reports", "a paper" and, beside
  /// sources with names, "the gunmen".
  boolean isNobody(Telling telling) {
    Optional<Statement.Source> source = telling.source();
    if (source.isEmpty()) {
      return true;
    }
    Statement.Source speaker = source.get();
    return switch (kind(speaker)) {
      case UNNAMED -> true;
      case OUTLET -> !isNamed(telling, speaker);
      case ARMED_GROUP -> !isNamed(telling, speaker) && !isOwned(speaker) && hasNames(telling);
      case OFFICIAL, WITNESS, MEDICAL, NGO, INTERNATIONAL_ORGANISATION, EXPERT, OTHER -> false;
    };
  }

  /// Whether it speaks for a body that has a name: "Taliban officials".
  private static boolean isOwned(Statement.Source source) {
    return source
        .affiliation()
        .filter(owner -> !owner.isEmpty() && Character.isUpperCase(owner.charAt(0)))
        .isPresent();
  }

  /// Whether the report of a telling names a source for the event.
  private boolean hasNames(Telling telling) {
    return told.getOrDefault(telling.report().report().id(), List.of()).stream()
        .filter(vouches)
        .anyMatch(other -> other.source().flatMap(other::actor).isPresent());
  }

  /// What sort of source it is; "the site" and "the paper" are outlets.
  static SourceKind kind(Statement.Source source) {
    boolean medium =
        source.kind() == SourceKind.OTHER
            && !hasCapital(source.name())
            && Publishers.isMedium(source.name());
    return medium ? SourceKind.OUTLET : source.kind();
  }

  /// Whether a source is somebody by name, rather than "three traders" or "the agency".
  static boolean isNamed(Telling telling, Statement.Source speaker) {
    if (telling.actor(speaker).isPresent()) {
      return true;
    }
    return speaker
        .actor()
        .map(actor -> telling.report().reading().actors().get(actor).named())
        .orElseGet(() -> hasCapital(speaker.name()));
  }

  /// Whether a word but the first letter is written as a name.
  private static boolean hasCapital(String name) {
    return name.chars().skip(1).anyMatch(Character::isUpperCase);
  }
}
