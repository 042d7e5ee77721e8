package org.attest.cli.run;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.attest.core.resolution.StageWatcher;

/// Tells how far the making of accounts is, once it takes longer than a second, and what is kept
/// when the user stops it (Ctrl-C).
///
/// ```java
/// try (CompareProgress progress = CompareProgress.begin(form, errors, why, ifStopped)) {
///   workspace.resolve(progress);
///   progress.complete();
/// }
/// ```
public final class CompareProgress implements StageWatcher, AutoCloseable {
  /// What takes less, in seconds, is not worth a word.
  private static final double SHORT = 1;

  private final Progress.Form form;
  private final PrintWriter target;
  private final ProgressLine line;
  private final String ifStopped;
  private final Thread onInterrupt = new Thread(this::stop, "interrupt");
  private final CountDownLatch settled = new CountDownLatch(1);
  private Optional<String> why;
  private long reports;
  private double share;
  private volatile boolean stopped;
  private volatile boolean complete;

  private CompareProgress(
      Progress.Form form, PrintWriter target, Optional<String> why, String ifStopped) {
    this.form = form;
    this.target = target;
    this.line = new ProgressLine(form, target);
    this.why = why;
    this.ifStopped = ifStopped;
  }

  /// Begins to watch.
  ///
  /// @param why the accounts are made, to be said first; absent where that is clear
  /// @param ifStopped what to say if the user stops it before its end
  public static CompareProgress begin(
      Progress.Form form, PrintWriter target, Optional<String> why, String ifStopped) {
    CompareProgress progress = new CompareProgress(form, target, why, ifStopped);
    Runtime.getRuntime().addShutdownHook(progress.onInterrupt);
    return progress;
  }

  /// @throws CancellationException if the user stopped it
  @Override
  public void at(Stage stage, long done, long total) {
    if (stopped) {
      throw new CancellationException(ifStopped);
    }
    if (stage == Stage.WORDS) {
      reports = total;
    }
    if (form == Progress.Form.NONE || line.seconds() < SHORT) {
      return;
    }
    why.ifPresent(target::println);
    why = Optional.empty();
    share = stage.share(done, total);
    if (line.isDue(false)) {
      line.show(share, words(), false);
    }
  }

  /// The accounts are made, and kept.
  public void complete() {
    complete = true;
    if (line.wasShown()) {
      share = 1;
      line.show(share, words(), true);
    }
  }

  private String words() {
    double seconds = line.seconds();
    String rate = String.format(Locale.ROOT, ", %,.0f/s", share * reports / seconds);
    String count = String.format(Locale.ROOT, reports == 1 ? "%d report" : "%,d reports", reports);
    if (complete) {
      return count + " compared" + rate + ", took " + ProgressLine.duration(seconds);
    }
    OptionalDouble left = StageWatcher.secondsLeft(seconds, share);
    return "comparing "
        + count
        + rate
        + (left.isEmpty() ? "" : ", " + ProgressLine.duration(left.getAsDouble()) + " left");
  }

  /// Has the work end, and waits at most ten seconds for that: what is cut off later is undone when
  /// the workspace is opened again.
  void stop() {
    stopped = true;
    try {
      settled.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    target.println(complete ? "attest: stopped after the accounts were made" : ifStopped);
  }

  @Override
  public void close() {
    if (line.wasShown() && !complete && form == Progress.Form.BAR) {
      target.println();
    }
    settled.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    } catch (IllegalStateException e) {
      // The program is being ended: the hook runs.
      return;
    }
  }
}
