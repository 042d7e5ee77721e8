package org.attest.bench.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.attest.core.reading.ReadReport;
import org.attest.core.report.Report;
import org.attest.nlp.AttestReader;

/// Works on items with several threads and gives the results in the order of the items.
final class InOrder {
  private InOrder() {}

  /// Reads every report.
  static List<ReadReport> read(List<Report> reports, AttestReader reader, int threads) {
    return map(reports, threads, report -> new ReadReport(report, reader.read(report)));
  }

  /// Applies `step` to every item.
  ///
  /// @throws IllegalStateException if a step fails, with its error as the cause
  static <A, B> List<B> map(List<A> items, int threads, Function<A, B> step) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<B>> futures = new ArrayList<>(items.size());
      for (A item : items) {
        futures.add(pool.submit(() -> step.apply(item)));
      }
      List<B> results = new ArrayList<>(items.size());
      for (Future<B> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a document could not be predicted", e.getCause());
    }
  }
}
