package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `attest timeline`, `attest diff` and best estimates of tolls, on reports of three days.
final class TimeTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  @BeforeAll
  static void readReports() throws Exception {
    write(
        "a.txt",
        "May 3, 2031 (Harbour Post)",
        "A car bomb killed 4 people in Ostrell on 3 May, police said.");
    write(
        "b.txt",
        "May 4, 2031 (Morning Bell)",
        "A car bomb killed 9 people in Ostrell on 3 May, said Mira Tolven, a hospital doctor.");
    write(
        "c.txt",
        "May 5, 2031 (Evening Bell)",
        "A car bomb killed 7 people in Ostrell on 3 May, the governor said."
            + " A curfew is planned in Ostrell for 9 May.");
    attest("read", folder.resolve("reports").toString());
  }

  private static void write(String name, String origin, String text) throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(reports.resolve(name), "OSTRELL, " + origin + " - " + text + "\n");
  }

  private static String attest(String... arguments) throws IOException, InterruptedException {
    Launched run = launched(arguments);
    assertThat(run.exitCode()).as(run.errors()).isEqualTo(ExitCode.OK);
    return run.out();
  }

  private static Launched launched(String... arguments) throws IOException, InterruptedException {
    String[] all = List.of(arguments).toArray(new String[arguments.length + 2]);
    all[arguments.length] = "--workspace";
    all[arguments.length + 1] = folder.resolve("workspace").toString();
    return Launched.run(folder, all);
  }

  @Test
  void eventsStandInOrderOfTimeAndWhatIsPlannedIsMarked() throws Exception {
    String page = attest("timeline", "--place", "ostrell");
    assertThat(page).contains("events at ostrell").contains("disputed: killed");
    assertThat(page.indexOf("● 3 May 2031")).isPositive().isLessThan(page.indexOf("○ 9 May 2031"));
    assertThat(page).contains("planned, not counted");
    JsonNode events =
        JSON.readTree(attest("timeline", "--place", "ostrell", "--json")).path("events");
    assertThat(events.get(0).path("disputed").get(0).asText()).isEqualTo("killed");
  }

  @Test
  void theTimelineTakesTheFiltersOfEvents() throws Exception {
    assertThat(attest("timeline", "--actor", "nobody of this name")).contains("no event");
    assertThat(attest("timeline", "--from", "2031-05-08")).doesNotContain("● 3 May 2031");
  }

  @Test
  void oneEventHasTwoClocks() throws Exception {
    String page = attest("timeline", "1");
    assertThat(page)
        .contains("when it happened\n  3 May 2031")
        .contains("  4 May 2031\n")
        .contains("killed: 9 (update)")
        .contains("reported");
    JsonNode clocks = JSON.readTree(attest("timeline", "1", "--json"));
    assertThat(clocks.path("happened")).isNotEmpty();
    assertThat(clocks.path("known").get(0).path("known").asText()).isEqualTo("2031-05-03");
  }

  @Test
  void laterReportsAreShownByWhatTheyChanged() throws Exception {
    for (String[] way :
        new String[][] {
          {"diff", "--since", "2031-05-04"}, {"diff", "--without", "b.txt", "--without", "c.txt"}
        }) {
      assertThat(attest(way))
          .contains("2 reports: b.txt, c.txt")
          .contains("told by b.txt, c.txt")
          .contains("status: reported → confirmed")
          .contains("killed: 4 → 7 to 9")
          .contains("an update: given later")
          .contains("now disputed: 7 · 9")
          .contains("new events");
    }
    JsonNode diff = JSON.readTree(attest("diff", "--without", "c.txt", "--json"));
    assertThat(diff.path("added")).hasSize(1);
    assertThat(diff.path("changes")).isNotEmpty();
  }

  @Test
  void anEarlierExportSaysWhichReportsWereThere() throws Exception {
    Path export = folder.resolve("earlier.json");
    attest("export", "-o", export.toString());
    assertThat(attest("diff", "--export", export.toString())).contains("They changed nothing.");
    Path other = folder.resolve("other.json");
    Files.writeString(other, "[]");
    Launched refused = launched("diff", "--export", other.toString());
    assertThat(refused.exitCode()).isEqualTo(ExitCode.NO_INPUT);
    assertThat(refused.errors()).contains("other.json").contains("attest export");
  }

  @Test
  void diffAsksWhichReportsAreMeant() throws Exception {
    assertThat(launched("diff").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(launched("diff", "--without", "no-such.txt").exitCode())
        .isEqualTo(ExitCode.NO_INPUT);
  }

  @Test
  void aBestEstimateNamesItsRule() throws Exception {
    assertThat(attest("events")).contains("7 to 9 killed").doesNotContain("MOST-");
    assertThat(attest("events", "--toll-policy", "most-conservative"))
        .contains("MOST-CONSERVATIVE")
        .contains("7 killed  ");
    assertThat(attest("show", "1", "--toll-policy", "most-informative"))
        .contains("low to high: 7 to 9; most-informative: 9");
    assertThat(attest("export", "--format", "csv")).doesNotContain("toll_policy");
    assertThat(attest("export", "--format", "csv", "--toll-policy", "most-supported"))
        .contains("killed_low,killed_high,killed_best")
        .contains("toll_policy")
        .contains("7,9,7,");
    JsonNode killed = killed(JSON.readTree(attest("show", "1", "--json")));
    assertThat(killed.has("best")).isFalse();
    assertThat(killed.path("ranges").get(0).has("policy")).isFalse();
    JsonNode best =
        killed(JSON.readTree(attest("show", "1", "--json", "--toll-policy", "most-supported")));
    assertThat(best.path("ranges").get(0).path("best").asInt()).isEqualTo(7);
    assertThat(best.path("ranges").get(0).path("policy").asText()).isEqualTo("most-supported");
  }

  private static JsonNode killed(JsonNode event) {
    for (JsonNode field : event.path("fields")) {
      if (field.path("name").asText().equals("killed")) {
        return field;
      }
    }
    throw new AssertionError("no toll");
  }

  @Test
  void anUnknownRuleIsRefused() throws Exception {
    Launched refused = launched("events", "--toll-policy", "best");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.errors()).contains("most-conservative");
  }
}
