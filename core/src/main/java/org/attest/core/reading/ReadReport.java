package org.attest.core.reading;

import org.attest.core.report.Report;

/// A report together with its reading: what resolution starts from.
public record ReadReport(Report report, Reading reading) {
  public ReadReport {
    if (!report.id().equals(reading.report())) {
      throw new IllegalArgumentException(
          "the reading of " + reading.report() + " is not of report " + report.id());
    }
  }
}
