package org.attest.cli.run;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Tells how a run goes: a line that is drawn anew on a terminal, a line now and then elsewhere,
/// nothing when the caller wants none. Belongs to one thread.
public final class Progress {
  /// How to show it.
  public enum Form {
    BAR,
    LINES,
    NONE
  }

  private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long LINE_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final int WIDTH = 24;

  private final Form form;
  private final PrintWriter target;
  private final long total;
  private final long begun = System.nanoTime();
  private long shown = begun;
  private long done;
  private int read;
  private int known;
  private int failed;

  /// @param total the work there is, in bytes
  public Progress(Form form, PrintWriter target, long total) {
    this.form = form;
    this.target = target;
    this.total = Math.max(1, total);
  }

  public int readCount() {
    return read;
  }

  public int knownCount() {
    return known;
  }

  void read(long weight) {
    read++;
    done += weight;
  }

  void known(long weight) {
    known++;
    done += weight;
  }

  void failed(long weight) {
    failed++;
    done += weight;
  }

  /// Nothing is left to do, whatever the inputs were thought to weigh.
  void complete() {
    done = total;
  }

  void show(boolean end) {
    long now = System.nanoTime();
    long pause = form == Form.BAR ? REDRAW_NANOS : LINE_NANOS;
    if (form == Form.NONE || (!end && now - shown < pause)) {
      return;
    }
    shown = now;
    double seconds = (now - begun) / 1e9;
    if (form == Form.BAR) {
      target.print("\r" + bar() + line(seconds, end) + "\u001b[K");
      if (end) {
        target.println();
      }
    } else {
      target.println(line(seconds, end));
    }
    target.flush();
  }

  private String bar() {
    int filled = (int) (WIDTH * share());
    return "[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] ";
  }

  private String line(double seconds, boolean end) {
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%3.0f %%  ", 100 * share()));
    line.append(
        String.format(Locale.ROOT, read == 1 ? "%d report read" : "%,d reports read", read));
    if (known > 0) {
      line.append(String.format(Locale.ROOT, ", %,d known", known));
    }
    line.append(String.format(Locale.ROOT, ", %,d failed", failed));
    line.append(String.format(Locale.ROOT, ", %.1f/s", read / Math.max(seconds, 0.001)));
    if (end) {
      line.append(", took ").append(duration(seconds));
    } else if (done > 0) {
      line.append(", ").append(duration(seconds * (total - done) / done)).append(" left");
    }
    return line.toString();
  }

  private double share() {
    return Math.min(1, done / (double) total);
  }

  private static String duration(double seconds) {
    long whole = Math.round(Math.max(0, seconds));
    return whole < 60
        ? whole + " s"
        : whole < 3600
            ? whole / 60 + " min " + whole % 60 + " s"
            : whole / 3600 + " h " + whole % 3600 / 60 + " min";
  }
}
