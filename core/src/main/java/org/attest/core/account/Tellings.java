package org.attest.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Reading;
import org.attest.core.reading.Readings;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.ChainMention;
import org.attest.core.resolution.EventChain;
import org.attest.core.resolution.EventGroup;
import org.attest.core.resolution.Lineage;
import org.attest.core.resolution.Resolution;

/// Looks up the tellings of events in the readings.
final class Tellings {
  private final Resolution resolution;
  private final Readings readings;

  Tellings(Resolution resolution, Readings readings) {
    this.resolution = resolution;
    this.readings = readings;
  }

  /// The tellings of one event in the order in which they became known: by day of publication,
  /// undated last, then by report and place in the text.
  List<Telling> of(EventGroup event) {
    Descent descent = descent(event);
    List<Telling> tellings = new ArrayList<>();
    for (EventChain chain : event.chains()) {
      ReadReport report = report(chain.key().report(), tellings);
      Optional<Lineage> lineage = descent.lineage(chain.key().report());
      for (ChainMention mention : chain.mentions()) {
        tellings.add(
            Telling.of(
                report, mention.in(report.reading()), lineage, resolution.actorsByMention()));
      }
    }
    tellings.sort(
        Comparator.comparing(
                (Telling telling) ->
                    telling.known().flatMap(DateInterval::latest).orElse(LocalDate.MAX))
            .thenComparing(telling -> telling.mention().trigger()));
    return tellings;
  }

  /// The reports of an event in the order in which they became known, undated ones last.
  private Descent descent(EventGroup event) {
    List<ReportId> reports =
        event.chains().stream()
            .sorted(Comparator.comparing(Tellings::known).thenComparing(EventChain::key))
            .map(chain -> chain.key().report())
            .distinct()
            .toList();
    return new Descent(reports, resolution::lineage, this::outlet, this::isSourced);
  }

  private String outlet(ReportId id) {
    return Telling.outlet(readings.get(id).orElseThrow());
  }

  /// Whether a report names somebody, other than an outlet, who told it something.
  private boolean isSourced(ReportId id) {
    Reading reading = readings.get(id).orElseThrow().reading();
    return reading.statements().stream()
        .flatMap(statement -> statement.source().stream())
        .filter(source -> source.kind() != SourceKind.OUTLET && source.kind() != SourceKind.UNNAMED)
        .flatMap(source -> source.actor().stream())
        .anyMatch(actor -> reading.actors().get(actor).named());
  }

  private static LocalDate known(EventChain chain) {
    return chain.publication().flatMap(DateInterval::latest).orElse(LocalDate.MAX);
  }

  /// The chains of one report follow each other, and are to share one reading.
  private ReadReport report(ReportId id, List<Telling> before) {
    return before.isEmpty() || !before.getLast().report().report().id().equals(id)
        ? readings.get(id).orElseThrow()
        : before.getLast().report();
  }
}
