package org.attest.cli.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.attest.core.data.DataException;
import org.attest.core.reading.Reader;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.intake.IntakeResult;
import org.attest.store.Failure;
import org.attest.store.NewReading;
import org.attest.store.Workspace;

/// Reads many reports into a workspace. One thread finds inputs, a fixed number read them, and the
/// caller's thread commits; the queues between them are short, so memory does not grow with the
/// number of reports. What was committed when the run is stopped, or killed, stays.
public final class ReadRun {
  private static final int BATCH = 50;
  private static final long BATCH_NANOS = TimeUnit.SECONDS.toNanos(1);

  /// How long a thread may take to end that reads a report.
  private static final long END_MILLIS = TimeUnit.SECONDS.toMillis(30);

  /// Bytes of stack of a thread that reads: neither deeply nested text nor native code may end it.
  public static final long STACK_BYTES = 16L << 20;

  private final Reader reader;
  private final Workspace workspace;
  private final int threads;
  private final Progress progress;
  private final BlockingQueue<Task> tasks;
  private final BlockingQueue<Outcome> outcomes;
  private final CountDownLatch settled = new CountDownLatch(1);
  private final List<NewReading> batch = new ArrayList<>();
  private final List<Outcome.Known> names = new ArrayList<>();
  private final List<Failure> failing = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private volatile boolean stopped;
  private volatile Optional<Throwable> fatal = Optional.empty();

  /// @param result absent at the end of the feed
  private record Task(Optional<IntakeResult> result, long weight) {}

  public ReadRun(Reader reader, Workspace workspace, int threads, Progress progress) {
    this.reader = reader;
    this.workspace = workspace;
    this.threads = threads;
    this.progress = progress;
    this.tasks = new ArrayBlockingQueue<>(2 * threads + 8);
    this.outcomes = new ArrayBlockingQueue<>(2 * threads + BATCH);
  }

  /// Reads all of a feed; to be called once. If its thread is interrupted, it ends early, with what
  /// was read kept.
  ///
  /// @return the inputs that failed, by name
  public List<Failure> read(Feed feed) {
    Set<ReportId> known = ConcurrentHashMap.newKeySet();
    known.addAll(workspace.readWith(reader.version()));
    List<Thread> started = new ArrayList<>();
    started.add(start("intake", () -> feed(feed)));
    for (int i = 0; i < threads; i++) {
      started.add(start("reader-" + (i + 1), () -> work(known)));
    }
    boolean interrupted = false;
    try {
      commitAll();
    } catch (InterruptedException e) {
      interrupted = true;
      commit();
    } finally {
      started.forEach(Thread::interrupt);
      settled.countDown();
    }
    if (interrupted) {
      // Who closes the reader next must not pull it from under those that read.
      started.forEach(ReadRun::awaitEnd);
      Thread.currentThread().interrupt();
    }
    rethrow();
    failures.sort(Comparator.comparing(Failure::input));
    return failures;
  }

  /// Asks the run to end early, and waits until what it has is committed.
  ///
  /// @return whether that came to an end within ten seconds; if not, the last batch may be undone
  public boolean stop() {
    stopped = true;
    try {
      return settled.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Whether the run was asked to end before the feed did.
  public boolean wasStopped() {
    return stopped;
  }

  private static void awaitEnd(Thread thread) {
    try {
      thread.join(END_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread start(String name, Runnable work) {
    Thread thread = new Thread(null, work, name, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void feed(Feed feed) {
    try {
      feed.into((result, weight) -> goesOn() && put(tasks, new Task(Optional.of(result), weight)));
    } catch (RuntimeException | Error e) {
      fatal = Optional.of(e);
    }
    for (int i = 0; i < threads; i++) {
      put(tasks, new Task(Optional.empty(), 0));
    }
  }

  private void work(Set<ReportId> known) {
    try {
      for (Task task = tasks.take(); task.result().isPresent(); task = tasks.take()) {
        // Once it is over, tasks are taken without being done, so that the feed can come to its
        // end.
        if (goesOn()) {
          outcomes.put(outcome(task.result().get(), task.weight(), known));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      fatal = Optional.of(e);
    } finally {
      put(outcomes, new Outcome.Ended());
    }
  }

  private boolean goesOn() {
    return !stopped && fatal.isEmpty();
  }

  private void rethrow() {
    if (fatal.isPresent()) {
      switch (fatal.get()) {
        case RuntimeException e -> throw e;
        case Error e -> throw e;
        case Throwable e -> throw new IllegalStateException(e);
      }
    }
  }

  private Outcome outcome(IntakeResult result, long weight, Set<ReportId> known) {
    return switch (result) {
      case IntakeResult.Refused refused ->
          new Outcome.Failed(refused.input(), refused.reason(), weight);
      case IntakeResult.Accepted accepted -> {
        String input = accepted.input();
        Report report = accepted.report();
        if (!known.add(report.id())) {
          yield new Outcome.Known(input, report.id(), report.name(), weight);
        }
        try {
          yield new Outcome.Read(new NewReading(input, report, reader.read(report)), weight);
        } catch (DataException e) {
          // The reader's own data are at fault: no report can be read.
          throw e;
        } catch (RuntimeException | StackOverflowError e) {
          // One report that the reader cannot take must not cost the others.
          yield new Outcome.Failed(input, "could not be read: " + e, weight);
        }
      }
    };
  }

  private void commitAll() throws InterruptedException {
    int working = threads;
    long committed = System.nanoTime();
    while (working > 0) {
      Outcome outcome = outcomes.poll(100, TimeUnit.MILLISECONDS);
      if (outcome != null) {
        working -= take(outcome);
      }
      if (batch.size() + failing.size() >= BATCH || System.nanoTime() - committed > BATCH_NANOS) {
        commit();
        committed = System.nanoTime();
      }
      progress.show(false);
    }
    commit();
    if (goesOn()) {
      progress.complete();
    }
    progress.show(true);
  }

  /// @return how many workers have ended with this outcome
  private int take(Outcome outcome) {
    switch (outcome) {
      case Outcome.Ended ended -> {
        return 1;
      }
      case Outcome.Read read -> {
        batch.add(read.reading());
        progress.read(read.weight());
      }
      case Outcome.Known known -> {
        names.add(known);
        progress.known(known.weight());
      }
      case Outcome.Failed failed -> {
        failing.add(new Failure(failed.input(), failed.reason(), Instant.now()));
        progress.failed(failed.weight());
      }
    }
    return 0;
  }

  private void commit() {
    if (!batch.isEmpty()) {
      workspace.add(batch);
      batch.clear();
    }
    // A report that is known only from this run may still be with a reader: its name waits.
    names.removeIf(known -> workspace.addName(known.report(), known.name(), known.input()));
    if (!failing.isEmpty()) {
      workspace.fail(failing);
      failures.addAll(failing);
      failing.clear();
    }
  }

  private static <T> boolean put(BlockingQueue<T> queue, T item) {
    try {
      queue.put(item);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
