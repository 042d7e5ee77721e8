package org.attest.core.resolution;

import java.util.OptionalDouble;

/// Is told how far it is with comparing what all reports say and making the accounts, often, and
/// from the thread that does it. What it throws ends the work.
@FunctionalInterface
public interface StageWatcher {
  /// Takes no notice.
  StageWatcher NONE = (stage, done, total) -> {};

  /// @param done how much of the stage is done
  /// @param total how much the stage is: reports, tellings of events, or events
  void at(Stage stage, long done, long total);

  /// How long it still takes, in seconds; absent while too little is done to tell.
  ///
  /// @param seconds that have passed
  /// @param share what is done, as [Stage#share] tells it
  static OptionalDouble secondsLeft(double seconds, double share) {
    return share < 0.01 ? OptionalDouble.empty() : OptionalDouble.of(seconds * (1 - share) / share);
  }

  /// What is done, in order. Of the whole time each stage takes about the same percentage with a
  /// thousand reports and with many more; where that changes, only the time left is told worse.
  enum Stage {
    /// The words of each report are taken.
    WORDS(14),
    /// Copies, rewrites and translations are found.
    LINEAGES(8),
    /// Names are joined across reports, and what each report tells of one event is summed up.
    CHAINS(13),
    /// Tellings of one event are grouped.
    EVENTS(17),
    /// The account of each event is made and written.
    ACCOUNTS(48);

    private final int percent;

    Stage(int percent) {
      this.percent = percent;
    }

    /// How much of the whole time has passed, about: 0 at the beginning, 1 at the end of the last
    /// stage.
    public double share(long done, long total) {
      int before = 0;
      for (Stage earlier : values()) {
        if (earlier.ordinal() < ordinal()) {
          before += earlier.percent;
        }
      }
      return (before + percent * Math.min(1, done / (double) Math.max(1, total))) / 100;
    }
  }
}
