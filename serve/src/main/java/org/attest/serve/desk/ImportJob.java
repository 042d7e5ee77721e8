package org.attest.serve.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.attest.core.resolution.StageWatcher;
import org.attest.store.Workspace;

/// Brings reports into the workspace and makes its accounts in the background, one batch after the
/// other. A person can stop it, and have it go on where it was.
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

  /// Batches that are not at their end, and were not stopped while they waited.
  private int batches;

  /// How often a person stopped it.
  private int stops;

  /// The thread on which a batch runs; absent while none does.
  private Optional<Thread> working = Optional.empty();

  /// How it goes.
  ///
  /// @param running whether reports are being read or compared now
  /// @param read reports read so far, of the batch that runs or ran last
  /// @param failed inputs that could not be read
  /// @param perSecond reports read in a second, on average
  /// @param secondsLeft until all are read, or while they are compared until that is done, as
  ///     far as can be told; negative while unknown
  /// @param compared how much of comparing what all reports say is done, up to 1; absent while it
  ///     is not its turn
  /// @param stopped whether a person stopped it: what was read is kept
  /// @param error why the batch came to nothing; absent if it did not
  public record State(
      boolean running,
      int read,
      int failed,
      double perSecond,
      double secondsLeft,
      OptionalDouble compared,
      boolean stopped,
      Optional<String> error) {
    static final State IDLE = reading(false, 0, 0, 0, -1);
    static final State STARTED = reading(true, 0, 0, 0, -1);

    static State reading(
        boolean running, int read, int failed, double perSecond, double secondsLeft) {
      return new State(
          running,
          read,
          failed,
          perSecond,
          secondsLeft,
          OptionalDouble.empty(),
          false,
          Optional.empty());
    }

    State comparing(double share, OptionalDouble left) {
      return new State(
          true,
          read,
          failed,
          perSecond,
          left.orElse(-1),
          OptionalDouble.of(share),
          false,
          Optional.empty());
    }

    State ended() {
      return reading(false, read, failed, perSecond, 0);
    }

    State stoppedEarly() {
      return new State(
          false, read, failed, perSecond, -1, OptionalDouble.empty(), true, Optional.empty());
    }

    static State failed(RuntimeException e) {
      return new State(
          false,
          0,
          0,
          0,
          -1,
          OptionalDouble.empty(),
          false,
          Optional.of(String.valueOf(e.getMessage())));
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
    begin(() -> intake.read(folder, files, this::tell, new Comparing()));
  }

  private void tell(int read, int failed, double perSecond, double secondsLeft) {
    state = State.reading(true, read, failed, perSecond, secondsLeft);
  }

  /// Makes the accounts of the reports that are there anew, after the files that wait already.
  void makeAccounts() {
    begin(
        () -> {
          if (!compare()) {
            intake.read(folder, List.of(), this::tell, new Comparing());
          }
        });
  }

  /// Makes the accounts, unless reports have to be read anew before.
  ///
  /// @return whether they are made
  private boolean compare() {
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      boolean legible = workspace.isLegible();
      if (legible) {
        state = state.comparing(0, OptionalDouble.empty());
        workspace.resolve(new Comparing());
      }
      return legible;
    }
  }

  /// Fetches a page of the web and reads it.
  ///
  /// @param address as a person writes it
  /// @throws IOException if it cannot be had, with a message for the person
  public void readPage(String address) throws IOException {
    ReportIntake.Fetched page = intake.fetch(address);
    read(List.of(new Inbox(inbox()).keep(page.name(), new ByteArrayInputStream(page.content()))));
  }

  /// Reads what was brought in and is not read yet, tries again what could not be read, and makes
  /// the accounts.
  public void goOn() {
    begin(() -> intake.goOn(folder, inbox(), this::tell, new Comparing()));
  }

  /// Ends what runs, and what waits for it. What was read is kept; accounts that are not complete
  /// stay as they were.
  public synchronized void stop() {
    stops++;
    working.ifPresent(Thread::interrupt);
    if (working.isEmpty() && batches > 0) {
      state = state.stoppedEarly();
    }
    batches = working.isPresent() ? 1 : 0;
  }

  private synchronized void begin(Runnable batch) {
    if (batches++ == 0) {
      state = State.STARTED;
    }
    int before = stops;
    worker.execute(() -> run(batch, before));
  }

  /// Whether a batch was not stopped while it waited.
  private synchronized boolean enter(int before) {
    if (isStopped(before)) {
      return false;
    }
    working = Optional.of(Thread.currentThread());
    return true;
  }

  private synchronized boolean isStopped(int before) {
    return stops > before;
  }

  /// One batch is at its end; it goes on while another one waits.
  private synchronized void end(State ended) {
    working = Optional.empty();
    batches--;
    state = batches == 0 ? ended : State.STARTED;
  }

  /// Reads the sample reports.
  public void readSamples() {
    read(intake.samples(inbox()));
  }

  /// @param before how often it had been stopped when the batch was brought in
  private void run(Runnable batch, int before) {
    if (!enter(before)) {
      return;
    }
    State ended;
    try {
      batch.run();
      ended = state.ended();
    } catch (RuntimeException e) {
      ended = State.failed(e);
    }
    end(isStopped(before) ? state.stoppedEarly() : ended);
    // The next batch is not stopped with this one.
    Thread.interrupted();
  }

  /// Tells how far comparing is, and ends it when the job is stopped or closed: the accounts stay
  /// as they are.
  private final class Comparing implements StageWatcher {
    private long begun;

    @Override
    public void at(Stage stage, long done, long total) {
      if (Thread.interrupted()) {
        throw new CancellationException("stopped before the accounts were made");
      }
      long now = System.nanoTime();
      begun = begun == 0 ? now : begun;
      double share = stage.share(done, total);
      state = state.comparing(share, StageWatcher.secondsLeft((now - begun) / 1e9, share));
    }
  }

  /// Ends what runs, undoing what is not complete, and waits a few seconds for that.
  @Override
  public void close() {
    worker.shutdownNow();
    try {
      worker.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
