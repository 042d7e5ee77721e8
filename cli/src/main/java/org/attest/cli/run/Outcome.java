package org.attest.cli.run;

import org.attest.core.report.ReportId;
import org.attest.store.NewReading;

/// What became of one input.
sealed interface Outcome {
  /// Its share of the work, in bytes.
  long weight();

  record Read(NewReading reading, long weight) implements Outcome {}

  /// The report has a reading by this reader already.
  record Known(String input, ReportId report, String name, long weight) implements Outcome {}

  record Failed(String input, String reason, long weight) implements Outcome {}

  /// A worker has nothing left to do.
  record Ended() implements Outcome {
    @Override
    public long weight() {
      return 0;
    }
  }
}
