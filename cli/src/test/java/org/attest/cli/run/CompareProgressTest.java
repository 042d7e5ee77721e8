package org.attest.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.attest.core.resolution.StageWatcher.Stage;
import org.junit.jupiter.api.Test;

/// What is said while accounts are made.
final class CompareProgressTest {
  private static final String WHY = "attest: they are made anew";
  private static final String IF_STOPPED = "attest: stopped; the reports are kept";

  private final StringWriter said = new StringWriter();

  private CompareProgress begin(Progress.Form form) {
    return CompareProgress.begin(form, new PrintWriter(said), Optional.of(WHY), IF_STOPPED);
  }

  private static void passASecond() throws InterruptedException {
    Thread.sleep(1100);
  }

  @Test
  void whatIsShortIsNotWorthAWord() {
    try (CompareProgress progress = begin(Progress.Form.BAR)) {
      progress.at(Stage.WORDS, 1, 2);
      progress.at(Stage.ACCOUNTS, 1, 2);
      progress.complete();
    }
    assertThat(said.toString()).isEmpty();
  }

  @Test
  void whatTakesLongerIsSaidWithItsReasonAndTheTimeLeft() throws InterruptedException {
    try (CompareProgress progress = begin(Progress.Form.BAR)) {
      progress.at(Stage.WORDS, 1000, 2000);
      passASecond();
      progress.at(Stage.EVENTS, 1, 2);
      progress.at(Stage.ACCOUNTS, 1, 2);
      progress.complete();
    }
    assertThat(said.toString())
        .startsWith(WHY + System.lineSeparator() + "\r[")
        .containsOnlyOnce(WHY)
        .containsPattern("\\[=+ +\\] +[0-9]+ %  comparing 2,000 reports, [0-9,]+/s, [0-9]+ s left")
        .containsPattern("100 %  2,000 reports compared, [0-9,]+/s, took [0-9]+ s")
        .endsWith(System.lineSeparator());
  }

  @Test
  void linesComeEveryTenSecondsAndNoneWhereNoneAreWanted() throws InterruptedException {
    try (CompareProgress lines = begin(Progress.Form.LINES);
        CompareProgress none = begin(Progress.Form.NONE)) {
      passASecond();
      none.at(Stage.EVENTS, 1, 2);
      assertThat(said.toString()).isEmpty();
      lines.at(Stage.EVENTS, 1, 2);
      lines.complete();
      none.complete();
    }
    assertThat(said.toString()).isEqualTo(WHY + System.lineSeparator());
  }

  @Test
  void whoStopsItIsToldWhatIsKept() throws InterruptedException {
    CompareProgress progress = begin(Progress.Form.LINES);
    Thread interrupt = new Thread(progress::stop);
    interrupt.start();
    assertThatThrownBy(() -> workUntilStopped(progress)).isInstanceOf(CancellationException.class);
    progress.close();
    interrupt.join();
    assertThat(said.toString()).endsWith(IF_STOPPED + System.lineSeparator());
  }

  private static void workUntilStopped(CompareProgress progress) {
    for (int done = 0; done < Integer.MAX_VALUE; done++) {
      progress.at(Stage.EVENTS, done, Integer.MAX_VALUE);
    }
  }

  @Test
  void whoStopsItTooLateIsToldThatItIsDone() {
    CompareProgress progress = begin(Progress.Form.LINES);
    progress.complete();
    progress.close();
    progress.stop();
    assertThat(said.toString()).contains("after the accounts were made").doesNotContain("kept");
  }
}
