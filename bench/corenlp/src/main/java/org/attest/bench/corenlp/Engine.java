package org.attest.bench.corenlp;

import org.attest.core.report.Report;

/// Something that reads reports and can be timed. Safe for use by many threads.
interface Engine extends AutoCloseable {
  String name();

  void read(Report report);

  @Override
  default void close() {}
}
