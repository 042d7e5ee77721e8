package org.attest.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.attest.core.reading.Dateline;
import org.attest.core.reading.Reader;
import org.attest.core.reading.Reading;
import org.attest.core.report.Report;
import org.attest.intake.Intake;
import org.attest.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class ReadRunTest {
  private static final int REPORTS = 400;

  @TempDir Path folder;

  /// Finds nothing in reports, slowly.
  private static final class SlowReader implements Reader {
    private final CountDownLatch some = new CountDownLatch(30);
    private final AtomicInteger reading = new AtomicInteger();

    @Override
    public String version() {
      return "slow-1";
    }

    @Override
    public Reading read(Report report) {
      reading.incrementAndGet();
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      some.countDown();
      reading.decrementAndGet();
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

  private Feed feed() throws IOException {
    Path reports = folder.resolve("reports");
    Files.createDirectories(reports);
    for (int i = 0; i < REPORTS; i++) {
      Files.writeString(reports.resolve(i + ".txt"), "Report " + i + ".");
    }
    return Feed.files(Intake.sources(List.of(reports)), Set.of());
  }

  private static void read(Reader reader, Workspace workspace, Feed feed) {
    PrintWriter nobody = new PrintWriter(Writer.nullWriter());
    new ReadRun(reader, workspace, 2, new Progress(Progress.Form.NONE, nobody, feed.weight()))
        .read(feed);
  }

  @Test
  void anInterruptedRunKeepsWhatWasReadAndLeavesNobodyReading()
      throws IOException, InterruptedException {
    Feed feed = feed();
    SlowReader reader = new SlowReader();
    try (Workspace workspace = Workspace.openToWrite(folder.resolve("workspace"))) {
      AtomicInteger readingAtTheEnd = new AtomicInteger(-1);
      Thread run =
          new Thread(
              () -> {
                read(reader, workspace, feed);
                readingAtTheEnd.set(reader.reading.get());
              });
      run.start();
      reader.some.await();
      run.interrupt();
      run.join();
      assertThat(readingAtTheEnd).hasValue(0);
      assertThat(workspace.reportCount()).isBetween(20, REPORTS - 1);

      read(reader, workspace, feed);
      assertThat(workspace.reportCount()).isEqualTo(REPORTS);
    }
  }
}
