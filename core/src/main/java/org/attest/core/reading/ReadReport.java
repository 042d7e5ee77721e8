package org.attest.core.reading;

import java.util.Optional;
import org.attest.core.report.Outlet;
import org.attest.core.report.Report;

/// A report together with its reading: what resolution starts from.
public record ReadReport(Report report, Reading reading) {
  public ReadReport {
    if (!report.id().equals(reading.report())) {
      throw new IllegalArgumentException(
          "the reading of " + reading.report() + " is not of report " + report.id());
    }
  }

  /// The days on which it can have been published: the text's own word before the metadata's;
  /// absent for an undated report.
  public Optional<DateInterval> published() {
    return reading
        .dateline()
        .published()
        .map(Dateline.Sourced::value)
        .or(() -> report.published().map(DateInterval::day));
  }

  /// Who published it: the text's own word before the metadata's, and the agency credited when
  /// there is nothing else.
  public Optional<Outlet> outlet() {
    Dateline dateline = reading.dateline();
    return dateline
        .outlet()
        .map(Dateline.Sourced::value)
        .or(report::outlet)
        .or(() -> dateline.agency().map(Dateline.Sourced::value));
  }
}
