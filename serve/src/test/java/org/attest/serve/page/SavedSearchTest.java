package org.attest.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.serve.RunningWorkbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SavedSearchTest {
  private static final Pattern FEED = Pattern.compile("/feeds/([0-9a-f]{32})");
  private static final Pattern EVENT = Pattern.compile("/events/(e-[0-9a-f]+)");
  private static final Pattern UPDATED = Pattern.compile("<updated>([^<]+)</updated>");

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

  private String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = workbench.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private String keep(String name, String query) throws IOException, InterruptedException {
    Map<String, String> form = Map.of("token", workbench.token(), "name", name, "query", query);
    assertThat(workbench.post("/searches", form).statusCode()).isEqualTo(302);
    Matcher feed = FEED.matcher(page("/searches"));
    assertThat(feed.find()).isTrue();
    return feed.group(1);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  @Test
  void aKeptListHasAFeedOfItsEvents() throws IOException, InterruptedException {
    String id = keep("Reed <Guard>", "words=reed+guard&first=3");
    assertThat(page("/searches")).contains("Reed &lt;Guard>", "/events?words=reed+guard\"");
    HttpResponse<String> feed = workbench.get("/feeds/" + id);
    assertThat(feed.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    assertThat(feed.body())
        .contains("<title>Reed &lt;Guard&gt;</title>", "urn:attest:event:e-", "Reed Guard")
        .doesNotContain("Millers");
    Map<String, String> form = Map.of("token", workbench.token());
    assertThat(workbench.post("/searches/" + id + "/delete", form).statusCode()).isEqualTo(302);
    assertThat(workbench.get("/feeds/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void anEventIsDatedAnewOnlyWhenItSaysSomethingElse() throws IOException, InterruptedException {
    String all = keep("all", "");
    String before = page("/feeds/" + all);
    String changed = first(EVENT, before);
    Thread.sleep(1100); // times in feeds are whole seconds
    Map<String, String> form =
        Map.of("token", workbench.token(), "revisions", "0", "field", "killed", "value", "5");
    assertThat(workbench.post("/events/" + changed + "/correct", form).statusCode()).isEqualTo(302);
    String after = page("/feeds/" + all);
    assertThat(first(EVENT, after)).isEqualTo(changed);
    assertThat(first(UPDATED, after)).isGreaterThan(first(UPDATED, before));
    String others = after.substring(after.lastIndexOf("<entry>"));
    assertThat(first(EVENT, others)).isNotEqualTo(changed);
    assertThat(first(UPDATED, others)).isEqualTo(first(UPDATED, before));
  }

  @Test
  void whatIsNoListIsNotKept() throws IOException, InterruptedException {
    String token = workbench.token();
    for (Map<String, String> form :
        List.of(
            Map.of("token", token, "name", " ", "query", ""),
            Map.of("token", token, "name", "n", "query", "type=none"))) {
      assertThat(workbench.post("/searches", form).statusCode()).isEqualTo(400);
    }
    assertThat(workbench.get("/feeds/" + "0".repeat(32)).statusCode()).isEqualTo(404);
  }
}
