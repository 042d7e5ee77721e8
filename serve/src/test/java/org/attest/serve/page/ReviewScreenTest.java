package org.attest.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.serve.RunningWorkbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReviewScreenTest {
  private static final Pattern ITEM = Pattern.compile("<li id=\"(e-[0-9a-f]{10})\">");

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

  @Test
  void saysWhyEachEventWaits() throws IOException, InterruptedException {
    String page = workbench.get("/review").body();
    assertThat(items(page)).hasSize(2);
    assertThat(page)
        .contains("2 events wait")
        .contains("reports contradict each other <span class=\"weight\">+4.0</span>")
        .contains("up to 40 killed")
        .contains("one origin alone vouches for it")
        .contains("<script src=\"/assets/review.js\" defer></script>");
    assertThat(workbench.get("/assets/review.js").statusCode()).isEqualTo(200);
  }

  @Test
  void anAcceptedEventLeavesTheQueue() throws IOException, InterruptedException {
    String first = items(workbench.get("/review").body()).getFirst();
    Map<String, String> form = new HashMap<>();
    form.put("token", workbench.token());
    form.put("revisions", "0");
    form.put("then", "/review");
    HttpResponse<String> answer = workbench.post("/events/" + first + "/accept", form);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/review");
    assertThat(items(workbench.get("/review").body())).hasSize(1).doesNotContain(first);
    assertThat(workbench.post("/events/" + first + "/accept", form).statusCode()).isEqualTo(409);
  }

  @Test
  void noFormLeadsToAnotherSite() throws IOException, InterruptedException {
    String first = items(workbench.get("/review").body()).getFirst();
    int entries = 0;
    for (String then : List.of("//news.example/", "/\\news.example", "https://news.example/")) {
      Map<String, String> form = new HashMap<>();
      form.put("token", workbench.token());
      form.put("revisions", String.valueOf(entries));
      form.put("then", then);
      HttpResponse<String> answer = workbench.post("/events/" + first + "/accept", form);
      assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("news.example");
      entries++;
    }
  }

  private static List<String> items(String page) {
    List<String> items = new ArrayList<>();
    Matcher item = ITEM.matcher(page);
    while (item.find()) {
      items.add(item.group(1));
    }
    return items;
  }
}
