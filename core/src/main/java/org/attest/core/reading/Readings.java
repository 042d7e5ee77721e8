package org.attest.core.reading;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.attest.core.report.ReportId;

/// The readings of a set of reports, at most one for each. They need not be in memory: whoever goes
/// through them keeps only what it needs of each.
public interface Readings {
  /// Hands over all readings, one at a time, by the ids of their reports. Every pass gives the
  /// same.
  void forEach(Consumer<ReadReport> sink);

  /// How many there are.
  int size();

  /// The reading of one report; absent if it is not among them.
  Optional<ReadReport> get(ReportId report);

  /// Readings that are in memory, in any order.
  ///
  /// @param readings at most one per report
  static Readings of(Collection<ReadReport> readings) {
    SortedMap<ReportId, ReadReport> byReport = new TreeMap<>();
    readings.forEach(read -> byReport.put(read.report().id(), read));
    return new Readings() {
      @Override
      public void forEach(Consumer<ReadReport> sink) {
        byReport.values().forEach(sink);
      }

      @Override
      public int size() {
        return byReport.size();
      }

      @Override
      public Optional<ReadReport> get(ReportId report) {
        return Optional.ofNullable(byReport.get(report));
      }
    };
  }
}
