package org.attest.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.attest.serve.RunningWorkbench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RequestGuardTest {
  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static RunningWorkbench workbench;

  @BeforeAll
  static void start() {
    workbench = RunningWorkbench.start(folder);
  }

  @AfterAll
  static void stop() {
    workbench.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/events", "/api/v1/events", "/assets/attest.js", "/nothing"})
  void anotherNameOfTheHostIsRefused(String path) throws IOException, InterruptedException {
    int port = workbench.address().getPort();
    assertThat(workbench.get(path, "Host", "news.example:" + port).statusCode()).isEqualTo(403);
    assertThat(workbench.get(path, "Host", "127.0.0.1").statusCode()).isEqualTo(403);
    assertThat(workbench.get("/events", "Host", "localhost:" + port).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void whatAPageOfAnotherSiteAsksIsRefused(String site) throws IOException, InterruptedException {
    assertThat(workbench.get("/events", "Sec-Fetch-Site", site).statusCode()).isEqualTo(403);
    HttpResponse<String> program = workbench.get("/api/v1/events", "Sec-Fetch-Site", site);
    assertThat(program.statusCode()).isEqualTo(403);
    assertThat(program.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(
            workbench
                .post(
                    "/person",
                    Map.of("token", workbench.token(), "person", "Ann"),
                    "Sec-Fetch-Site",
                    site)
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void withoutTheTokenNothingIsChanged() throws IOException, InterruptedException {
    Map<String, String> form = Map.of("revisions", "0");
    assertThat(workbench.post("/events/1/accept", form).statusCode()).isEqualTo(403);
    assertThat(workbench.post("/undo", form, "X-Attest-Token", "0").statusCode()).isEqualTo(403);
    assertThat(workbench.get("/api/v1/history").body()).contains("\"total\" : 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/events", "/reports", "/history", "/api/v1/events", "/nothing"})
  void everyAnswerHasThePolicy(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = workbench.get(path);
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }
}
