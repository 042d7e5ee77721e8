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

/// The commands on the workspace of the demo.
final class DemoTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  private static Launched demo = new Launched(-1, "", "");

  @BeforeAll
  static void readSamples() throws Exception {
    demo = Launched.run(folder, "demo", "--workspace", workspace());
  }

  private static String workspace() {
    return folder.resolve("demo").toString();
  }

  private static Launched attest(String... arguments) throws IOException, InterruptedException {
    String[] all = List.of(arguments).toArray(new String[arguments.length + 2]);
    all[arguments.length] = "--workspace";
    all[arguments.length + 1] = workspace();
    return Launched.run(folder, all);
  }

  @Test
  void demoShowsTheEventsOfTheSamples() {
    assertThat(demo.exitCode()).as(demo.errors()).isEqualTo(ExitCode.OK);
    assertThat(demo.out()).contains("EVENT").contains("Hadrin").contains("Not counted");
  }

  @Test
  void eventsAreListedForProgramsToo() throws Exception {
    Launched listed = attest("events", "--json");
    JsonNode events = JSON.readTree(listed.out()).path("events");
    assertThat(events).isNotEmpty();
    assertThat(events.get(0).path("number").asInt()).isEqualTo(1);
    Launched filtered = attest("events", "--json", "--actor", "no such actor");
    assertThat(JSON.readTree(filtered.out()).path("events")).isEmpty();
  }

  @Test
  void aRetractionReachesTheEventThatWasReported() throws Exception {
    assertThat(account("against bus", "RETRACTED"))
        .contains("15-retraction.txt")
        .contains("16-earlier-bus-report.txt");
  }

  @Test
  void whoeverDeniesAPartInAnAttackDoesNotDenyTheAttack() throws Exception {
    assertThat(account("Bombing by Northern Liberation Column", "CONFIRMED"))
        .contains("denied by Ilse Doran")
        .contains("01-wire-market-bomb.txt")
        .contains("06-claim-column.txt")
        .contains("08-second-night.txt")
        .contains("13-arrest.txt");
  }

  /// The page of the only event with these words in its headline, which has a status.
  private static String account(String headline, String status) throws Exception {
    for (JsonNode row : JSON.readTree(attest("events", "--json").out()).path("events")) {
      if (row.path("headline").asText().contains(headline)) {
        assertThat(row.path("status").asText()).isEqualTo(status);
        return attest("show", row.path("id").asText()).out();
      }
    }
    throw new AssertionError("no event " + headline);
  }

  @Test
  void accountIsShownWithItsWords() throws Exception {
    Launched shown = attest("show", "1");
    assertThat(shown.exitCode()).as(shown.errors()).isEqualTo(ExitCode.OK);
    assertThat(shown.out())
        .contains("«")
        .contains("independence")
        .contains("reports")
        .contains("status history");
    JsonNode event = JSON.readTree(attest("show", "1", "--json").out());
    assertThat(shown.out()).contains(event.path("id").asText());
  }

  @Test
  void reportIsShownByItsName() throws Exception {
    Launched shown = attest("report", "02-copy-courier.txt");
    assertThat(shown.exitCode()).as(shown.errors()).isEqualTo(ExitCode.OK);
    assertThat(shown.out()).contains("structure").contains("boilerplate (no evidence)");
    assertThat(
            JSON.readTree(attest("report", "02-copy-courier.txt", "--json").out()).path("report"))
        .isNotNull();
  }

  @Test
  void everyExportedQuoteIsInItsReport() throws Exception {
    JsonNode export = JSON.readTree(attest("export").out());
    assertThat(export.path("reports")).hasSizeGreaterThanOrEqualTo(12);
    int quotes = 0;
    for (JsonNode place : export.findParents("start")) {
      String text = text(export, place.path("report").asText());
      int start = text.offsetByCodePoints(0, place.path("start").asInt());
      int end = text.offsetByCodePoints(0, place.path("end").asInt());
      assertThat(text.substring(start, end)).isEqualTo(place.path("text").asText());
      quotes++;
    }
    assertThat(quotes).isPositive();
  }

  private static String text(JsonNode export, String id) throws IOException {
    for (JsonNode report : export.path("reports")) {
      if (report.path("id").asText().equals(id)) {
        String name = report.path("name").asText();
        return Files.readString(folder.resolve("demo").resolve("reports").resolve(name));
      }
    }
    throw new AssertionError("no report " + id);
  }

  @Test
  void tableHasOneRowPerEvent() throws Exception {
    Path file = folder.resolve("events.csv");
    Launched export = attest("export", "--format", "csv", "--bom", "-o", file.toString());
    assertThat(export.exitCode()).as(export.errors()).isEqualTo(ExitCode.OK);
    List<String> lines = List.of(Files.readString(file).split("\r\n"));
    assertThat(lines.getFirst()).startsWith("\ufeffevent,headline,type,");
    int events = JSON.readTree(attest("events", "--json").out()).path("events").size();
    assertThat(lines).hasSize(events + 1);
  }

  @Test
  void doctorFindsNothingWrong() throws Exception {
    Launched doctor = attest("doctor");
    assertThat(doctor.exitCode()).as(doctor.out() + doctor.errors()).isEqualTo(ExitCode.OK);
    assertThat(doctor.out()).contains("all sound").doesNotContain("BAD");
  }
}
