package org.attest.bench.task;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Reader;
import org.attest.core.report.Report;

/// Reads many reports on a fixed number of threads.
final class Readings {
  private Readings() {}

  /// The readings in the order of the reports.
  static List<ReadReport> read(Reader reader, List<Report> reports, int threads)
      throws IOException {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<ReadReport>> futures = new ArrayList<>();
      for (Report report : reports) {
        futures.add(pool.submit(() -> new ReadReport(report, reader.read(report))));
      }
      List<ReadReport> readings = new ArrayList<>();
      for (Future<ReadReport> future : futures) {
        readings.add(future.get());
      }
      return readings;
    } catch (ExecutionException e) {
      throw new IOException("a report cannot be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
