package org.attest.cli.run;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import org.attest.serve.desk.ReportIntake;

/// Tells how a run goes: a line that is drawn anew on a terminal, a line now and then elsewhere,
/// nothing when the caller wants none. Belongs to one thread.
public final class Progress {
  /// How to show it.
  public enum Form {
    BAR,
    LINES,
    NONE
  }

  private final ProgressLine line;
  private final ReportIntake.Listener listener;
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
  public Progress(ReportIntake.Listener listener, long total) {
    this(new ProgressLine(Form.NONE, new PrintWriter(Writer.nullWriter())), listener, total);
  }

  private Progress(ProgressLine line, ReportIntake.Listener listener, long total) {
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
    double seconds = line.seconds();
    listener.show(read, failed, perSecond(seconds), done == 0 ? -1 : left(seconds));
    if (line.isDue(end)) {
      line.show(share(), words(seconds, end), end);
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
    words.append(String.format(Locale.ROOT, ", %.1f/s", perSecond(seconds)));
    if (end) {
      words.append(", took ").append(ProgressLine.duration(seconds));
    } else if (done > 0) {
      words.append(", ").append(ProgressLine.duration(left(seconds))).append(" left");
    }
    return words.toString();
  }

  private double perSecond(double seconds) {
    return read / Math.max(seconds, 0.001);
  }

  /// Seconds until the end, as far as what is done tells; something must be.
  private double left(double seconds) {
    return seconds * (total - done) / done;
  }

  private double share() {
    return Math.min(1, done / (double) total);
  }
}
