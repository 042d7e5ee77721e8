package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `attest show --why`: every merge and every dispute is explained.
final class ShowWhyTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// The reports the project began with, which are not part of it.
  private static final Path SHARED = Path.of("..", "..", "shared");

  /// Names of modes that no one knows who has not read the code list.
  private static final String[] CODES = {
    "suicide-attack", "heavy-weapons", "crowd-control", ": demo"
  };

  @TempDir Path folder;

  private String attest(String... arguments) throws IOException, InterruptedException {
    Launched run = Launched.run(folder, arguments);
    assertThat(run.exitCode()).as(run.errors()).isEqualTo(ExitCode.OK);
    return run.out();
  }

  private String workspace() {
    return folder.resolve("workspace").toString();
  }

  @Test
  void theDemoIsExplained() throws Exception {
    attest("demo", "--workspace", workspace());
    explained();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seeds/reports",
        "cases/c1-dar-melhun-market/reports",
        "cases/c2-veshnik-two-nights/reports"
      })
  void givenReportsAreExplained(String reports) throws Exception {
    assumeTrue(Files.isDirectory(SHARED.resolve(reports)), "no folder " + reports);
    attest("read", "--workspace", workspace(), SHARED.resolve(reports).toString());
    explained();
  }

  private void explained() throws Exception {
    JsonNode export = JSON.readTree(attest("export", "--workspace", workspace()));
    int merges = 0;
    for (JsonNode event : export.path("events")) {
      String id = event.path("id").asText();
      if (event.path("reports").size() > 1) {
        merges++;
        assertThat(event.path("matches").size())
            .as("matches of " + id)
            .isGreaterThanOrEqualTo(event.path("reports").size() - 1);
      }
      event.path("matches").forEach(match -> assertJoins(id, match));
      event.path("near").forEach(near -> assertSays(id, near.path("why")));
      event.path("joins").forEach(join -> assertSays(id, join.path("why")));
      assertSays(id, event.path("status_why"));
      event.path("independence").path("origins").forEach(o -> assertSays(id, o.path("why")));
      event.path("independence").path("discounted").forEach(o -> assertSays(id, o.path("why")));
      event.path("fields").forEach(field -> assertExplained(id, field));
      if (event.path("fields").findValue("dispute") != null) {
        assertPage(event);
      }
    }
    assertThat(merges).isPositive();
  }

  /// What speaks for it outweighs what speaks against it.
  private static void assertJoins(String id, JsonNode match) {
    assertThat(match.path("reasons")).as("reasons of " + id).isNotEmpty();
    double sum = 0;
    for (JsonNode reason : match.path("reasons")) {
      assertReads(id, reason.path("explanation").asText());
      sum += reason.path("weight").asDouble();
    }
    assertThat(sum).isPositive();
  }

  private static void assertExplained(String id, JsonNode field) {
    String where = id + ", " + field.path("name").asText();
    boolean first = true;
    for (JsonNode value : field.path("values")) {
      if (!value.path("relation").asText().equals("FIRST")) {
        assertSays(where, value.path("why"));
      }
      first &= value.path("relation").asText().equals("FIRST");
    }
    if (field.has("dispute")) {
      assertThat(field.path("values").size()).as(where).isGreaterThan(1);
      assertThat(first).as(where + " has more than a first value").isFalse();
      assertSays(where, field.path("dispute").path("why"));
      assertThat(field.path("dispute").path("grounds")).as(where).isNotEmpty();
      field
          .path("dispute")
          .path("grounds")
          .forEach(ground -> assertSays(where, ground.path("why")));
    }
  }

  private static void assertSays(String where, JsonNode why) {
    assertThat(why.path("kind").asText()).as(where).isNotBlank();
    assertReads(where, why.path("sentence").asText());
  }

  /// A sentence for people: without a gap, an id or a code, and without saying a thing twice.
  private static void assertReads(String where, String sentence) {
    assertThat(sentence)
        .as(where)
        .isNotBlank()
        .doesNotContain("{")
        .doesNotContain(CODES)
        .doesNotContainPattern("\\be-[0-9a-f]{10}\\b")
        .doesNotContainPattern(": (.+) and \\1$")
        .doesNotContainPattern("\\b[A-Z]+_[A-Z_]+\\b");
  }

  /// Each side of a dispute with its words, and no line twice in one comparison or field.
  private void assertPage(JsonNode event) throws Exception {
    String id = event.path("id").asText();
    String page = attest("show", id, "--why", "--workspace", workspace());
    for (JsonNode field : event.path("fields")) {
      for (JsonNode index : field.path("dispute").path("values")) {
        JsonNode value = field.path("values").get(index.asInt());
        JsonNode said = value.path("supporters").get(0);
        assertThat(page).as(id).contains("«" + said.path("text").asText().replaceAll("\\s+", " "));
        assertThat(page).as(id).contains(said.path("chain").get(0).asText());
      }
    }
    for (String block : page.split("\n(?! {4})")) {
      List<String> reasons = block.lines().filter(line -> line.matches(" {4}[+=-] .*")).toList();
      assertThat(reasons).as(id).doesNotHaveDuplicates();
    }
  }

  @Test
  void thePageGivesTheGroundsInWords() throws Exception {
    write(
        "a.txt",
        "The Harbour Post, 3 May 2031",
        "OSTRELL, May 3, 2031 (Harbour Post) - A car bomb killed 4 people in Ostrell on 3 May,"
            + " police said.");
    write(
        "b.txt",
        "The Morning Bell, 5 May 2031",
        "OSTRELL, May 5, 2031 (Morning Bell) - The car bomb killed 9 people in Ostrell on 3 May,"
            + " said Mira Tolven, a hospital doctor.");
    write(
        "c.txt",
        "The Evening Bell, 9 May 2031",
        "OSTRELL, May 9, 2031 (Evening Bell) - A car bomb killed 2 people in Ostrell on 9 May,"
            + " police said.");
    attest("read", "--workspace", workspace(), folder.resolve("reports").toString());
    String page = attest("show", "1", "--why", "--workspace", workspace());
    assertThat(page)
        .contains(
            "why these reports tell of one event",
            "+ both give the same day or night: 3 May 2031",
            "why it is no other event",
            "the days exclude each other: 3 May 2031 and 9 May 2031",
            "not event 2 (",
            "why 2 origins vouch for it",
            "an organ of the government",
            "killed: why it is not disputed",
            "9: an update: given later",
            "why it is confirmed",
            "2 origins that do not depend on each other tell it as news");
    assertThat(JSON.readTree(attest("show", "1", "--why", "--json", "--workspace", workspace())))
        .isEqualTo(JSON.readTree(attest("show", "1", "--json", "--workspace", workspace())));
  }

  private void write(String name, String title, String text) throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.write(reports.resolve(name), List.of(title, "", text));
  }
}
