package org.attest.cli.run;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;

/// Tells how a run goes: a line that is drawn anew on a terminal, a line now and then elsewhere,
/// nothing when the caller wants none. Belongs to one thread.
public final class Progress {
  /// How to show it.
  public enum Form {
    BAR,
    LINES,
    NONE
  }

  /// Takes word of how a run goes, several times a second.
  public interface Listener {
    /// @param perSecond reports read in a second, on average
    /// @param secondsLeft negative while unknown
    void show(int read, int failed, double perSecond, double secondsLeft);
  }

  private final ProgressLine line;
  private final Listener listener;
  private final long started = System.nanoTime();
  private final long total;
  private long done;
  private int read;
  private int known;
  private int failed;

  /// @param total the work there is, in bytes
  public Progress(Form form, PrintWriter target, long total) {
    this(new ProgressLine(form, target), (read, failed, perSecond, secondsLeft) -> {}, total);
  }

  /// Progress that is not printed.
  ///
  /// @param total the work there is, in bytes
  public Progress(Listener listener, long total) {
    this(new ProgressLine(Form.NONE, new PrintWriter(Writer.nullWriter())), listener, total);
  }

  private Progress(ProgressLine line, Listener listener, long total) {
    this.line = line;
    this.listener = listener;
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
    double seconds = (System.nanoTime() - started) / 1e9;
    double left = done == 0 ? -1 : seconds * (total - done) / done;
    listener.show(read, failed, read / Math.max(seconds, 0.001), left);
    if (line.isDue(end)) {
      line.show(share(), words(line.seconds(), end), end);
    }
  }

  private String words(double seconds, boolean end) {
    StringBuilder words = new StringBuilder();
    words.append(
        String.format(Locale.ROOT, read == 1 ? "%d report read" : "%,d reports read", read));
    if (known > 0) {
      words.append(String.format(Locale.ROOT, ", %,d known", known));
    }
    words.append(String.format(Locale.ROOT, ", %,d failed", failed));
    words.append(String.format(Locale.ROOT, ", %.1f/s", read / Math.max(seconds, 0.001)));
    if (end) {
      words.append(", took ").append(ProgressLine.duration(seconds));
    } else if (done > 0) {
      words
          .append(", ")
          .append(ProgressLine.duration(seconds * (total - done) / done))
          .append(" left");
    }
    return words.toString();
  }

  private double share() {
    return Math.min(1, done / (double) total);
  }
}
