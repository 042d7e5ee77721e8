package org.attest.cli.run;

import java.io.PrintWriter;
import java.util.Locale;
import org.attest.nlp.place.GazetteerLoad;
import org.attest.nlp.place.GazetteerLoad.Stage;

/// Tells how the loading of a gazetteer goes, stage by stage. Belongs to one thread.
public final class LoadProgress implements GazetteerLoad.Watcher {
  private final Progress.Form form;
  private final PrintWriter target;
  private ProgressLine line;
  private Stage stage = Stage.LOOK;
  private double share;
  private double firstShare;
  private long firstRows;
  private long rows;
  private long bad;

  public LoadProgress(Progress.Form form, PrintWriter target) {
    this.form = form;
    this.target = target;
    this.line = new ProgressLine(form, target);
  }

  @Override
  public void at(Stage now, long done, long total, long rowsDone, long badRows) {
    double part = Math.min(1, done / (double) Math.max(1, total));
    if (now != stage) {
      share = 1;
      end();
      stage = now;
      line = new ProgressLine(form, target);
      firstShare = part;
      firstRows = rowsDone;
    }
    share = part;
    rows = rowsDone;
    bad = badRows;
    if (line.isDue(false)) {
      line.show(share, words(false), false);
    }
  }

  /// Ends the line of the last stage.
  public void end() {
    if (line.wasShown()) {
      line.show(share, words(true), true);
    }
  }

  private String words(boolean end) {
    double seconds = line.seconds();
    StringBuilder words = new StringBuilder();
    words.append(
        switch (stage) {
          case LOOK -> "1 of 3, looking over: ";
          case ROWS -> "2 of 3, loading: ";
          case NAMES -> "3 of 3, sorting: ";
        });
    words.append(String.format(Locale.ROOT, "%,d ", rows));
    words.append(stage == Stage.NAMES ? "names" : "rows");
    if (stage == Stage.ROWS) {
      words.append(String.format(Locale.ROOT, ", %,d bad", bad));
    }
    double rate = (rows - firstRows) / Math.max(seconds, 0.001);
    words.append(String.format(Locale.ROOT, ", %,.0f/s", rate));
    if (end) {
      words.append(", took ").append(ProgressLine.duration(seconds));
    } else if (share > firstShare) {
      double left = seconds * (1 - share) / (share - firstShare);
      words.append(", ").append(ProgressLine.duration(left)).append(" left");
    }
    return words.toString();
  }
}
