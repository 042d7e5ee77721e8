package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.decision.RevisionLog;
import org.attest.core.reading.EventType;
import org.attest.core.reading.ReadReport;
import org.attest.core.resolution.ActorTable;
import org.attest.core.resolution.StageWatcher.Stage;
import org.junit.jupiter.api.Test;

/// How far the making of accounts is said to be.
final class StageWatcherTest {
  private static final double NEAR = 1e-9;

  private static ReadReport bombing(String outlet, String town) {
    return HandRead.of(outlet, "2031-05-04", "A bomb went off in " + town + " on 3 May.")
        .event("bomb", EventType.ASSAULT)
        .on("2031-05-03")
        .in(town)
        .add()
        .read();
  }

  private static final List<ReadReport> REPORTS =
      List.of(
          bombing("Harbour Post", "Ostrell"),
          bombing("Morning Bell", "Ostrell"),
          bombing("Ferry Gazette", "Weyr"));

  @Test
  void theStagesFollowEachOtherFromNothingToAll() {
    double before = 0;
    for (Stage stage : Stage.values()) {
      assertThat(stage.share(0, 10)).as("%s", stage).isEqualTo(before, within(NEAR));
      assertThat(stage.share(5, 10)).isStrictlyBetween(before, stage.share(10, 10));
      assertThat(stage.share(11, 10)).isEqualTo(stage.share(10, 10), within(NEAR));
      before = stage.share(10, 10);
    }
    assertThat(before).isEqualTo(1, within(NEAR));
    assertThat(Stage.WORDS.share(0, 0)).isZero();
  }

  @Test
  void everyStageIsToldToItsEndAndNeverGoesBack() {
    List<Double> shares = new ArrayList<>();
    Set<Stage> complete = new TreeSet<>();
    Accounts told =
        Accounts.of(
            REPORTS,
            RevisionLog.EMPTY,
            ActorTable.NONE,
            (stage, done, total) -> {
              shares.add(stage.share(done, total));
              if (done == total) {
                complete.add(stage);
              }
            });
    assertThat(complete).containsExactly(Stage.values());
    assertThat(shares).isSorted();
    assertThat(shares.getLast()).isEqualTo(1, within(NEAR));
    assertThat(told).isEqualTo(Accounts.of(REPORTS));
  }
}
