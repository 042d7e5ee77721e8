package org.attest.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.attest.core.resolution.StageWatcher;
import org.attest.serve.RunningWorkbench;
import org.attest.store.EventFilter;
import org.attest.store.EventRow;
import org.attest.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A workbench on accounts that are not those of all reports, or of another version.
@Timeout(60)
final class OutdatedAccountsTest {
  @TempDir Path folder;

  private final Comparing intake = new Comparing();

  @SuppressWarnings("NullAway.Init")
  private RunningWorkbench workbench;

  @SuppressWarnings("NullAway.Init")
  private EventRow event;

  @BeforeEach
  void makeAccounts() {
    RunningWorkbench.start(folder).close();
    try (Workspace workspace = Workspace.openToRead(folder)) {
      event = workspace.events(EventFilter.ALL).getFirst();
    }
  }

  @AfterEach
  void stop() {
    intake.end.countDown();
    workbench.close();
  }

  private void start() {
    workbench = RunningWorkbench.start(folder, intake);
  }

  private void startWhileComparing() throws IOException, InterruptedException {
    start();
    assertThat(workbench.post("/demo", Map.of("token", workbench.token())).statusCode())
        .isEqualTo(302);
    assertThat(intake.compares.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
  }

  private HttpResponse<String> accept() throws IOException, InterruptedException {
    return workbench.post(page() + "/accept", Map.of("token", workbench.token(), "revisions", "0"));
  }

  private void run(String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("attest.db"));
        Statement prepared = connection.createStatement()) {
      prepared.executeUpdate(statement);
    }
  }

  private void forget() throws SQLException {
    run("delete from state where name = 'resolved'");
  }

  /// As another version of Attest would leave them.
  private void makeIllegible() throws SQLException {
    run("update account set json = x'00', told = null");
    run("update state set value = 'accounts-0/old' where name = 'resolved'");
  }

  private void awaitJob() throws IOException, InterruptedException {
    while (workbench.get("/progress").body().contains("true")) {
      Thread.sleep(50);
    }
    try (Workspace workspace = Workspace.openToRead(folder)) {
      assertThat(workspace.isResolved()).isTrue();
    }
  }

  private String page() {
    return "/events/" + event.id();
  }

  @Test
  void theyAreMadeAnewAsItStarts() throws Exception {
    forget();
    start();
    assertThat(workbench.get("/events").body()).contains("Reed Guard");
    awaitJob();
    assertThat(workbench.get(page()).statusCode()).isEqualTo(200);
  }

  @Test
  void illegibleOnesAreMadeAnewAsItStarts() throws Exception {
    makeIllegible();
    start();
    awaitJob();
    assertThat(workbench.get(page()).statusCode()).isEqualTo(200);
  }

  @Test
  void whatAnotherVersionReadIsReadAnewAsItStarts() throws Exception {
    run("update reading set format = 'of-before'");
    makeIllegible();
    start();
    assertThat(intake.compares.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    assertThat(workbench.get("/events").body()).contains("Reed Guard");
  }

  @Test
  void howFarItIsIsToldAfterReading() throws Exception {
    startWhileComparing();
    assertThat(workbench.get("/").body())
        .contains("data-running=\"yes\"", "Comparing what the reports say: ", "those of before");
    assertThat(workbench.get("/progress").body().replace(" ", ""))
        .contains("\"running\":true", "\"read\":3", "\"compared\":0.")
        .doesNotContain("\"secondsLeft\":-");
    intake.end.countDown();
    awaitJob();
    assertThat(workbench.get("/progress").body()).doesNotContain("compared");
    assertThat(workbench.get("/").body()).contains("data-running=\"no\"");
  }

  @Test
  void nobodyDecidesAboutThem() throws Exception {
    startWhileComparing();
    forget();
    HttpResponse<String> refused = accept();
    assertThat(refused.statusCode()).isEqualTo(423);
    assertThat(refused.body()).contains("the accounts are being made anew");
    assertThat(workbench.get("/history").body()).contains("Nothing was decided");
  }

  @Test
  void whoDecidesAboutThemHasThemMade() throws Exception {
    start();
    forget();
    assertThat(accept().statusCode()).isEqualTo(423);
    awaitJob();
    assertThat(accept().statusCode()).isEqualTo(302);
  }

  @Test
  void whatIsIllegibleIsSaidToBeMadeAnew() throws Exception {
    startWhileComparing();
    makeIllegible();
    assertThat(workbench.get("/").statusCode()).isEqualTo(200);
    assertThat(workbench.get("/events").body()).contains("Reed Guard");
    HttpResponse<String> shown = workbench.get(page());
    assertThat(shown.statusCode()).isEqualTo(503);
    assertThat(shown.body())
        .contains("another version of Attest", "being made anew", "data-running=\"yes\"")
        .doesNotContain("damaged");
    HttpResponse<String> told = workbench.get("/api/v1" + page());
    assertThat(told.statusCode()).isEqualTo(503);
    assertThat(told.body()).contains("another version of Attest");
  }

  @Test
  void whatIsIllegibleAndNotBeingMadeIsToldWithWhatToDo() throws Exception {
    start();
    makeIllegible();
    assertThat(workbench.get(page()).body()).contains("start it again").doesNotContain("damaged");
  }

  /// Reads nothing, and goes on comparing until it is told to end.
  private static final class Comparing extends RunningWorkbench.NoIntake {
    private final Semaphore compares = new Semaphore(0);
    private final CountDownLatch end = new CountDownLatch(1);

    @Override
    public void read(Path workspace, List<Path> files, Listener listener, StageWatcher watcher) {
      listener.show(3, 1, 2.5, 4);
      watcher.at(StageWatcher.Stage.ACCOUNTS, 1, 100);
      compares.release();
      try {
        end.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
