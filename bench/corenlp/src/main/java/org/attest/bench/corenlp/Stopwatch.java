package org.attest.bench.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attest.core.report.Report;

/// Times an engine on a fixed number of threads.
final class Stopwatch implements AutoCloseable {
  private final ExecutorService pool;

  Stopwatch(int threads) {
    pool = Executors.newFixedThreadPool(threads);
  }

  /// Seconds that it takes to read these reports.
  double seconds(Engine engine, List<Report> reports) throws InterruptedException {
    long begun = System.nanoTime();
    List<Future<?>> running = new ArrayList<>(reports.size());
    for (Report report : reports) {
      running.add(pool.submit(() -> engine.read(report)));
    }
    for (Future<?> each : running) {
      try {
        each.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("a report cannot be read by " + engine.name(), e);
      }
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  @Override
  public void close() {
    pool.close();
  }
}
