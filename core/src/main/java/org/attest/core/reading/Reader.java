package org.attest.core.reading;

import org.attest.core.report.Report;

/// Reads reports. Implementations are pure and safe for use by many threads.
public interface Reader {
  /// Version of model and data; equal versions give equal readings.
  String version();

  /// Reads one report.
  Reading read(Report report);
}
