package org.attest.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Readings;
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
    List<Telling> tellings = new ArrayList<>();
    for (EventChain chain : event.chains()) {
      ReadReport report = report(chain.key().report(), tellings);
      Optional<Lineage> lineage = resolution.lineage(chain.key().report());
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

  /// The chains of one report follow each other, and are to share one reading.
  private ReadReport report(ReportId id, List<Telling> before) {
    return before.isEmpty() || !before.getLast().report().report().id().equals(id)
        ? readings.get(id).orElseThrow()
        : before.getLast().report();
  }
}
