package org.attest.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attest.serve.RunningWorkbench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiTest {
  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static RunningWorkbench workbench;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    workbench = RunningWorkbench.start(folder);
    Map<String, String> form = Map.of("token", workbench.token(), "revisions", "0", "note", "seen");
    assertThat(workbench.post("/events/" + firstEvent() + "/accept", form).statusCode())
        .isEqualTo(302);
  }

  @AfterAll
  static void stop() {
    workbench.close();
  }

  @Test
  void everyPathAnswersAsTheDocumentSays() throws IOException, InterruptedException {
    Map<?, ?> document = json(workbench.get("/api/v1/openapi.json"));
    Map<?, ?> paths = (Map<?, ?>) document.get("paths");
    assertThat(paths.keySet().stream().map(Object::toString))
        .contains(
            "/events",
            "/events/{id}",
            "/reports",
            "/reports/{id}",
            "/actors",
            "/actors/{id}",
            "/places",
            "/history",
            "/search",
            "/openapi.json");
    for (Object path : paths.keySet()) {
      Map<?, ?> get = (Map<?, ?>) ((Map<?, ?>) paths.get(path)).get("get");
      HttpResponse<String> answer = workbench.get("/api/v1" + filledIn(path.toString(), get));
      assertThat(answer.statusCode()).as(path.toString()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/json");
      assertThat(SchemaCheck.flaws(json(answer), schema(get), document))
          .as(path.toString())
          .isEmpty();
    }
  }

  private static String filledIn(String path, Map<?, ?> get)
      throws IOException, InterruptedException {
    String id =
        path.startsWith("/reports")
            ? RunningWorkbench.FIRST.id().value()
            : path.startsWith("/actors") ? "name:reed%20guard" : firstEvent();
    StringBuilder filled = new StringBuilder(path.replace("{id}", id));
    for (Object each : (List<?>) get.get("parameters")) {
      Map<?, ?> parameter = (Map<?, ?>) each;
      if ("query".equals(parameter.get("in")) && Boolean.TRUE.equals(parameter.get("required"))) {
        filled.append(filled.indexOf("?") < 0 ? '?' : '&').append(parameter.get("name"));
        filled.append("=killed");
      }
    }
    return filled.toString();
  }

  private static Object schema(Map<?, ?> get) {
    Object at = get;
    for (String part : List.of("responses", "200", "content", "application/json", "schema")) {
      at = ((Map<?, ?>) at).get(part);
    }
    return at;
  }

  private static String firstEvent() throws IOException, InterruptedException {
    List<?> events = (List<?>) json(workbench.get("/api/v1/events")).get("events");
    return String.valueOf(((Map<?, ?>) events.getFirst()).get("id"));
  }

  @Test
  void listsComeInParts() throws IOException, InterruptedException {
    Map<?, ?> all = json(workbench.get("/api/v1/events"));
    Map<?, ?> second = json(workbench.get("/api/v1/events?first=1&most=1"));
    assertThat(all.get("total")).isEqualTo(second.get("total"));
    assertThat((List<?>) second.get("events")).hasSize(1);
    assertThat(((List<?>) second.get("events")).getFirst())
        .isEqualTo(((List<?>) all.get("events")).get(1));
    assertThat((List<?>) json(workbench.get("/api/v1/reports?first=7")).get("reports")).isEmpty();
  }

  @Test
  void eventsAreNarrowedDown() throws IOException, InterruptedException {
    assertThat(json(workbench.get("/api/v1/events?place=ostrell&type=assault")).get("total"))
        .isEqualTo(1);
    assertThat(json(workbench.get("/api/v1/events?source=outlet+of+other.txt")).get("total"))
        .isEqualTo(1);
    assertThat(json(workbench.get("/api/v1/events?source=gazette")).get("total")).isEqualTo(0);
    assertThat(json(workbench.get("/api/v1/events?place=nowhere")).get("total")).isEqualTo(0);
  }

  @Test
  void searchSaysWhereTheWordsAre() throws IOException, InterruptedException {
    Map<?, ?> found = json(workbench.get("/api/v1/search?q=%22reed+guard%22+-late"));
    assertThat(found.get("total")).isEqualTo(1);
    Map<?, ?> report = (Map<?, ?>) ((List<?>) found.get("reports")).getFirst();
    Map<?, ?> passage = (Map<?, ?>) ((List<?>) report.get("passages")).getFirst();
    Map<?, ?> words = (Map<?, ?>) ((List<?>) passage.get("words")).getFirst();
    assertThat(words.get("text")).isEqualTo("Reed Guard");
    assertThat(words.get("start")).isEqualTo(RunningWorkbench.FIRST.span("Reed Guard").start());
  }

  @Test
  void anAnswerThatIsKnownIsNotSentAgain() throws IOException, InterruptedException {
    HttpResponse<String> first = workbench.get("/api/v1/events");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).matches("\"[0-9a-f]{32}\"");
    HttpResponse<String> again = workbench.get("/api/v1/events", "If-None-Match", "\"x\", " + tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).contains(tag);
    assertThat(workbench.get("/api/v1/events", "If-None-Match", "\"x\"").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/events/e-0000000000, 404",
    "/api/v1/events/nothing, 404",
    "/api/v1/reports/nothing, 404",
    "/api/v1/nothing, 404",
    "/api/nothing, 404",
    "/api, 404",
    "/api/v1/events?first=-1, 400",
    "/api/v1/events?most=many, 400",
    "/api/v1/events?from=yesterday, 400",
    "/api/v1/events?type=party, 400",
    "/api/v1/events?colour=red, 400",
    "/api/v1/search, 400",
  })
  void whatGoesWrongIsAProblem(String path, int status) throws IOException, InterruptedException {
    HttpResponse<String> answer = workbench.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    Map<?, ?> problem = json(answer);
    assertThat(problem.get("status")).isEqualTo(status);
    assertThat(String.valueOf(problem.get("detail"))).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/events/nothing"})
  void elsewhereAProblemIsAPage(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = workbench.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
  }

  private static Map<?, ?> json(HttpResponse<String> answer) throws IOException {
    return JsonText.object(answer.body());
  }
}
