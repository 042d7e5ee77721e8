package org.attest.nlp;

import java.util.List;
import org.attest.core.reading.Dateline;
import org.attest.core.reading.Reader;
import org.attest.core.reading.Reading;
import org.attest.core.report.Report;

/// The reader on the model and data that ship with Attest.
public final class AttestReader implements Reader {
  @Override
  public String version() {
    return "reader-0";
  }

  @Override
  public Reading read(Report report) {
    return new Reading(
        report.id(),
        version(),
        Dateline.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
