package org.attest.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.serve.RunningWorkbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports and sources are graded on the screens that show them.
final class GradeScreenTest {
  private static final String REPORT = "/reports/" + RunningWorkbench.FIRST.id().value();
  private static final String OUTLET = "Outlet of first.txt";
  private static final Pattern EVENT = Pattern.compile("/events/e-[0-9a-f]{10}");

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private RunningWorkbench workbench;

  @BeforeEach
  void start() {
    workbench = RunningWorkbench.start(folder);
  }

  @AfterEach
  void stop() {
    workbench.close();
  }

  private HttpResponse<String> decide(String path, int seen, Map<String, String> fields)
      throws IOException, InterruptedException {
    Map<String, String> form = new HashMap<>(fields);
    form.put("token", workbench.token());
    form.put("revisions", String.valueOf(seen));
    form.put("back", REPORT);
    return workbench.post(path, form);
  }

  private String page(String path) throws IOException, InterruptedException {
    return workbench.get(path).body();
  }

  @Test
  void gradesAreShownWhereverTheirSubjectIs() throws IOException, InterruptedException {
    assertThat(page(REPORT))
        .contains(">B: usually reliable</option>", ">6: truth cannot be judged</option>");
    HttpResponse<String> report =
        decide(REPORT + "/grade", 0, Map.of("grade", "2", "note", "two <saw> it"));
    assertThat(report.statusCode()).isEqualTo(302);
    assertThat(report.headers().firstValue("Location").orElse("")).endsWith(REPORT);
    decide("/sources/grade", 1, Map.of("source", OUTLET.toUpperCase(), "grade", "b"));
    assertThat(page(REPORT))
        .contains(">2: probably true</span>", "two &lt;saw&gt; it", ">B: usually reliable</span>");
    Matcher event = EVENT.matcher(page("/events?words=reed"));
    assertThat(event.find()).isTrue();
    assertThat(page(event.group()))
        .contains(">2: probably true</span>", ">B: usually reliable</span>", OUTLET + " (B)");
    assertThat(page("/history")).contains("B, usually reliable", "2, probably true");

    decide("/undo", 2, Map.of("revision", "1"));
    assertThat(page(REPORT))
        .doesNotContain(">2: probably true</span>")
        .contains(">B: usually reliable</span>");
  }

  @Test
  void whatIsNoGradeIsRefused() throws IOException, InterruptedException {
    assertThat(decide(REPORT + "/grade", 0, Map.of("grade", "7")).statusCode()).isEqualTo(400);
    assertThat(decide(REPORT + "/grade", 0, Map.of()).statusCode()).isEqualTo(400);
    assertThat(decide("/reports/x/grade", 0, Map.of("grade", "1")).statusCode()).isEqualTo(400);
    assertThat(decide("/reports/0123456789abcdef/grade", 0, Map.of("grade", "1")).statusCode())
        .isEqualTo(404);
    assertThat(decide("/sources/grade", 0, Map.of("source", OUTLET, "grade", "2")).statusCode())
        .isEqualTo(400);
    assertThat(decide("/sources/grade", 0, Map.of("source", " ", "grade", "A")).statusCode())
        .isEqualTo(400);
    assertThat(page("/history")).contains("Nothing was decided");
  }

  @Test
  void aGradeFromAPageThatIsOutOfDateIsRefused() throws IOException, InterruptedException {
    decide(REPORT + "/grade", 0, Map.of("grade", "2"));
    HttpResponse<String> late = decide(REPORT + "/grade", 0, Map.of("grade", "5", "note", "no"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("<dt>grade</dt><dd>5</dd>", "href=\"" + REPORT + "\"");
  }
}
