package org.attest.cli.run;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// The line that tells how far a run is, with a bar where it is drawn anew. Belongs to one
/// thread.
final class ProgressLine {
  private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long LINE_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final int WIDTH = 24;

  private final Progress.Form form;
  private final PrintWriter target;
  private final long begun = System.nanoTime();
  private long shown = begun;

  ProgressLine(Progress.Form form, PrintWriter target) {
    this.form = form;
    this.target = target;
  }

  /// Seconds since the run began.
  double seconds() {
    return (System.nanoTime() - begun) / 1e9;
  }

  /// Whether it is time to show something.
  ///
  /// @param end whether the run is over
  boolean isDue(boolean end) {
    long pause = form == Progress.Form.BAR ? REDRAW_NANOS : LINE_NANOS;
    return form != Progress.Form.NONE && (end || System.nanoTime() - shown >= pause);
  }

  /// Whether something was shown already.
  boolean wasShown() {
    return shown != begun;
  }

  /// @param share of the work that is done, up to 1
  void show(double share, String words, boolean end) {
    shown = System.nanoTime();
    String line = String.format(Locale.ROOT, "%3.0f %%  %s", 100 * share, words);
    if (form == Progress.Form.BAR) {
      int filled = (int) (WIDTH * share);
      String bar = "[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] ";
      target.print("\r" + bar + line + "\u001b[K");
      if (end) {
        target.println();
      }
    } else {
      target.println(line);
    }
    target.flush();
  }

  /// A length of time in words.
  static String duration(double seconds) {
    long whole = Math.round(Math.max(0, seconds));
    return whole < 60
        ? whole + " s"
        : whole < 3600
            ? whole / 60 + " min " + whole % 60 + " s"
            : whole / 3600 + " h " + whole % 3600 / 60 + " min";
  }
}
