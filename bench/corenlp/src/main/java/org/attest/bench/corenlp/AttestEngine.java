package org.attest.bench.corenlp;

import org.attest.core.report.Report;
import org.attest.nlp.AttestReader;

/// All of what Attest reads from a report.
final class AttestEngine implements Engine {
  private final AttestReader reader = AttestReader.open();

  @Override
  public String name() {
    return "Attest " + reader.version();
  }

  @Override
  public void read(Report report) {
    reader.read(report);
  }

  @Override
  public void close() {
    reader.close();
  }
}
