package org.attest.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.attest.core.resolution.StageWatcher;
import org.attest.serve.RunningWorkbench;
import org.attest.serve.guard.PasswordHash;
import org.attest.serve.guard.PeopleFile;
import org.attest.serve.guard.Person;
import org.attest.serve.guard.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The stream that tells how an import goes.
@Timeout(60)
final class ProgressTest {
  @TempDir Path folder;

  private final Waiting intake = new Waiting();

  @SuppressWarnings("NullAway.Init")
  private HttpClient client;

  @SuppressWarnings("NullAway.Init")
  private RunningWorkbench workbench;

  @BeforeEach
  void start() {
    workbench = RunningWorkbench.start(folder, intake);
    client = HttpClient.newHttpClient();
  }

  @AfterEach
  void stop() {
    intake.end();
    workbench.close();
    client.close();
  }

  private HttpResponse<Stream<String>> listen() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(workbench.address().resolve("/progress/events"))
            .header("Accept", "text/event-stream")
            .timeout(Duration.ofSeconds(20))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofLines());
  }

  private void begin() throws IOException, InterruptedException {
    assertThat(workbench.post("/demo", Map.of("token", workbench.token())).statusCode())
        .isEqualTo(302);
    assertThat(intake.started.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
  }

  /// The data of the next event, without blanks.
  private static String next(Iterator<String> lines) {
    StringBuilder data = new StringBuilder();
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.startsWith("data:")) {
        data.append(line.substring("data:".length()).replace(" ", ""));
      } else if (line.isEmpty() && !data.isEmpty()) {
        return data.toString();
      }
    }
    return data.toString();
  }

  @Test
  void tellsEverySecondUntilTheImportIsDone() throws IOException, InterruptedException {
    begin();
    HttpResponse<Stream<String>> answer = listen();
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    Iterator<String> lines = answer.body().iterator();
    String first = next(lines);
    assertThat(first).contains("\"running\":true", "\"read\":3", "\"failed\":1");
    assertThat(first)
        .isEqualTo(workbench.get("/progress").body().replace(" ", "").replace("\n", ""));
    assertThat(next(lines)).isEqualTo(first);
    intake.end();
    String last = next(lines);
    while (last.contains("\"running\":true")) {
      last = next(lines);
    }
    assertThat(last).contains("\"running\":false", "\"read\":3");
    assertThat(lines.hasNext()).isFalse();
  }

  @Test
  void tellsOnceWhereNothingIsRead() throws IOException, InterruptedException {
    Iterator<String> lines = listen().body().iterator();
    assertThat(next(lines)).contains("\"running\":false");
    assertThat(lines.hasNext()).isFalse();
  }

  @Test
  void endsWithTheServer() throws IOException, InterruptedException {
    begin();
    Iterator<String> lines = listen().body().iterator();
    assertThat(next(lines)).contains("\"running\":true");
    long before = System.nanoTime();
    workbench.close();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    while (!next(lines).isEmpty()) {
      // What was on its way.
    }
  }

  @Test
  void isOnlyForWhoMaySeeTheWorkspace() throws IOException, InterruptedException {
    begin();
    Iterator<String> lines = listen().body().iterator();
    assertThat(next(lines)).contains("\"running\":true");
    PasswordHash hash = PasswordHash.of("rivers run slow");
    new PeopleFile(folder).change(all -> all.with(new Person("Noor", Role.ADMIN, hash)));
    while (!next(lines).isEmpty()) {
      // What was on its way: from now on people sign in, and this one did not.
    }
    HttpResponse<Stream<String>> stranger = listen();
    assertThat(stranger.statusCode()).isEqualTo(303);
    assertThat(stranger.headers().firstValue("Location").orElse("")).startsWith("/sign-in");
  }

  @Test
  void goesOnWhileAnotherBatchWaits() throws IOException, InterruptedException {
    begin();
    workbench.post("/demo", Map.of("token", workbench.token()));
    intake.end();
    assertThat(intake.started.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    Iterator<String> lines = listen().body().iterator();
    assertThat(next(lines)).contains("\"running\":true", "\"read\":0");
  }

  @Test
  void aPersonStopsItAndHasItGoOn() throws IOException, InterruptedException {
    begin();
    workbench.post("/demo", Map.of("token", workbench.token()));
    assertThat(workbench.get("/").body()).contains("/import/stop").doesNotContain("/import/go-on");

    assertThat(workbench.post("/import/stop", Map.of()).statusCode()).isEqualTo(403);
    assertThat(workbench.post("/import/stop", token()).statusCode()).isEqualTo(302);
    String last = last();
    assertThat(last).contains("\"running\":false", "\"read\":3", "\"stopped\":true");
    assertThat(intake.started.tryAcquire()).as("what waited is not begun").isFalse();
    assertThat(workbench.get("/").body()).contains("Stopped.", "/import/go-on");

    assertThat(workbench.post("/import/go-on", token()).statusCode()).isEqualTo(302);
    assertThat(last()).contains("\"stopped\":false");
    assertThat(intake.wentOn).isTrue();
  }

  private Map<String, String> token() throws IOException, InterruptedException {
    return Map.of("token", workbench.token());
  }

  /// What is told last, once nothing runs any more.
  private String last() throws IOException, InterruptedException {
    Iterator<String> lines = listen().body().iterator();
    String told = next(lines);
    while (told.contains("\"running\":true")) {
      told = next(lines);
    }
    return told;
  }

  /// Reads nothing, and waits until it is told to end; only of the first batch it tells how it
  /// goes.
  private static final class Waiting extends RunningWorkbench.NoIntake {
    private final Semaphore started = new Semaphore(0);
    private final Semaphore ends = new Semaphore(0);
    private boolean told;
    private volatile boolean wentOn;

    /// Ends a batch.
    void end() {
      ends.release();
    }

    @Override
    public void goOn(Path workspace, Path inbox, Listener listener, StageWatcher watcher) {
      wentOn = true;
    }

    @Override
    public void read(Path workspace, List<Path> files, Listener listener, StageWatcher watcher) {
      if (!told) {
        listener.show(3, 1, 2.5, 4);
        told = true;
      }
      started.release();
      try {
        ends.acquire();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
