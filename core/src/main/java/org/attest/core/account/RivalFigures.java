package org.attest.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Statement;
import org.attest.core.resolution.FoldedName;

/// Bodies that keep to their own count though a larger one of somebody else is known: a ministry
/// that still says two when a hospital has said three. Whoever counts more later has a rival
/// figure, and does not bring theirs up to date.
final class RivalFigures {
  private RivalFigures() {}

  /// The bodies that gave a number on a later day than others gave a larger one that it cannot
  /// be right beside, in folded form.
  ///
  /// @param larger the other numbers of the same people that exceed it
  static SortedSet<String> holdingTo(
      Collected.Entry<TollValue> entry, List<Collected.Entry<TollValue>> larger) {
    SortedSet<String> holding = new TreeSet<>();
    for (Telling telling : entry.tellings) {
      Optional<String> body = telling.isDerived() ? Optional.empty() : body(telling);
      Optional<LocalDate> day = telling.known().flatMap(DateInterval::latest);
      if (body.isPresent()
          && day.isPresent()
          && larger.stream().anyMatch(other -> isKnown(other, day.get(), body.get()))) {
        holding.add(body.get());
      }
    }
    return holding;
  }

  /// The bodies that give a number, in folded form.
  static SortedSet<String> giving(Collected.Entry<TollValue> entry) {
    SortedSet<String> bodies = new TreeSet<>();
    entry.tellings.forEach(telling -> body(telling).ifPresent(bodies::add));
    return bodies;
  }

  /// Whether others than a body had given a number before a day.
  private static boolean isKnown(Collected.Entry<TollValue> other, LocalDate day, String body) {
    return other.firstKnown().filter(first -> first.isBefore(day)).isPresent()
        && !giving(other).contains(body);
  }

  /// The body on whose word a number is told; absent for press, witnesses and whoever has no
  /// count of their own.
  private static Optional<String> body(Telling telling) {
    Optional<Statement.Source> source = telling.source();
    if (source.isEmpty()) {
      boolean counts = telling.ownVoice() && Publishers.isBody(telling.outlet());
      return counts ? Optional.of(FoldedName.of(telling.outlet()).text()) : Optional.empty();
    }
    return switch (source.get().kind()) {
      case OFFICIAL, ARMED_GROUP, MEDICAL, NGO, INTERNATIONAL_ORGANISATION ->
          Optional.of(
              FoldedName.of(source.get().affiliation().orElse(telling.name(source.get()))).text());
      case WITNESS, EXPERT, OUTLET, UNNAMED, OTHER -> Optional.empty();
    };
  }
}
