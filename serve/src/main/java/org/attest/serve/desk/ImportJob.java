package org.attest.serve.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Brings reports into the workspace in the background, one batch after the other.
public final class ImportJob implements AutoCloseable {
  private final Path folder;
  private final ReportIntake intake;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "import");
            thread.setDaemon(true);
            return thread;
          });
  private volatile State state = State.IDLE;

  /// Batches that are not at their end.
  private int batches;

  /// How it goes.
  ///
  /// @param running whether reports are being read now
  /// @param read reports read so far, of the batch that runs or ran last
  /// @param failed inputs that could not be read
  /// @param perSecond reports read in a second, on average
  /// @param secondsLeft until the end, as far as can be told; negative while unknown
  /// @param error why the batch came to nothing; absent if it did not
  public record State(
      boolean running,
      int read,
      int failed,
      double perSecond,
      double secondsLeft,
      Optional<String> error) {
    static final State IDLE = new State(false, 0, 0, 0, -1, Optional.empty());
    static final State STARTED = new State(true, 0, 0, 0, -1, Optional.empty());

    State ended() {
      return new State(false, read, failed, perSecond, 0, Optional.empty());
    }
  }

  ImportJob(Path folder, ReportIntake intake) {
    this.folder = folder;
    this.intake = intake;
  }

  /// How it goes now.
  public State state() {
    return state;
  }

  /// Where files wait to be read: below the workspace, so that they can be tried again.
  public Path inbox() {
    return folder.resolve("reports");
  }

  /// Reads files, after those that wait already.
  public void read(List<Path> files) {
    begin();
    worker.execute(() -> run(files));
  }

  /// Fetches a page of the web and reads it.
  ///
  /// @param address as a person writes it
  /// @throws IOException if it cannot be had, with a message for the person
  public void readPage(String address) throws IOException {
    ReportIntake.Fetched page = intake.fetch(address);
    read(List.of(new Inbox(inbox()).keep(page.name(), new ByteArrayInputStream(page.content()))));
  }

  private synchronized void begin() {
    batches++;
    state = State.STARTED;
  }

  /// One batch is at its end; it goes on while another one waits.
  private synchronized void end(State ended) {
    batches--;
    state = batches == 0 ? ended : State.STARTED;
  }

  /// Reads the sample reports.
  public void readSamples() {
    read(intake.samples(inbox()));
  }

  private void run(List<Path> files) {
    try {
      intake.read(
          folder,
          files,
          (read, failed, perSecond, left) ->
              state = new State(true, read, failed, perSecond, left, Optional.empty()));
      end(state.ended());
    } catch (RuntimeException e) {
      end(new State(false, 0, 0, 0, -1, Optional.of(String.valueOf(e.getMessage()))));
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
