package org.attest.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.attest.core.report.Span;
import org.attest.serve.RunningWorkbench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchScreenTest {
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

  private static HttpResponse<String> search(String words)
      throws IOException, InterruptedException {
    return workbench.get("/search?q=" + RunningWorkbench.encoded(words));
  }

  @Test
  void hitsLinkToTheWordsInTheirReport() throws IOException, InterruptedException {
    Span words = RunningWorkbench.FIRST.span("Reed Guard");
    String address =
        "/reports/" + words.report() + "?words=" + words.start() + "-" + words.end() + "#words";
    String page = search("\"reed guard\"").body();
    assertThat(page)
        .contains("2 reports")
        .contains("<a href=\"" + address + "\"><mark>Reed Guard</mark></a>");
    assertThat(workbench.get(address.replace("#words", "")).body())
        .containsPattern("id=\"words\">Reed Guard</span>");
  }

  @Test
  void eventsAreFoundBesideReports() throws IOException, InterruptedException {
    assertThat(search("ostrell").body()).containsPattern("<a href=\"/events/e-[0-9a-f]{10}\">");
    assertThat(search("late").body()).contains("No headline, actor or place has these words.");
  }

  @Test
  void everyScreenHasTheBox() throws IOException, InterruptedException {
    assertThat(workbench.get("/history").body()).contains("action=\"/search\" role=\"search\"");
    assertThat(workbench.get("/search").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "a AND (", "NEAR(", "*", "-x", "<script>alert(1)</script>", "\u0000", "😀"})
  void nothingThatIsWrittenIsAnError(String words) throws IOException, InterruptedException {
    HttpResponse<String> answer = search(words);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("<script>alert");
  }

  @Test
  void wordsOfReportsDoNothing() throws IOException, InterruptedException {
    for (String path : new String[] {"/search?q=millers", "/review", "/reports", "/events"}) {
      assertThat(workbench.get(path).body())
          .as(path)
          .doesNotContain("<img")
          .doesNotContain("<script>")
          .doesNotContain("<b>Millers")
          .doesNotContain("<i>Pedro");
    }
    assertThat(workbench.get("/search?q=millers").body()).contains("&lt;img src=x onerror=");
  }
}
