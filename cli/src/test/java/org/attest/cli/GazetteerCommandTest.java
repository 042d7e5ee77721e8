package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.attest.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Places of the user's own, by the real command.
final class GazetteerCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROW =
      "%d\t%s\t\t%s\t34.9\t62.9\t%s\t%s\tAF\t\t11\t\t\t\t740\t\t0\tAsia/Kabul\t2031-03-12\n";
  private static final String TABLE =
      ROW.formatted(90000002, "Qalah-ye Temnor", "", "P", "PPL")
          + ROW.formatted(1138336, "Kandahār", "Qandhar-e Tazeh", "P", "PPLA")
          + ROW.formatted(90000003, "Hotel Temnor", "", "S", "HTL");

  @TempDir Path folder;

  private Launched attest(String... arguments) throws IOException, InterruptedException {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--workspace";
    all[arguments.length + 1] = workspace().toString();
    Launched launched = Launched.run(folder, all);
    assertThat(launched.errors()).doesNotContain("\tat ");
    return launched;
  }

  private Path workspace() {
    return folder.resolve("workspace");
  }

  @Test
  void reportsAreReadAnewWithTheUsersPlaces() throws Exception {
    Path report =
        Files.writeString(
            folder.resolve("a.txt"),
            "Gunmen killed three farmers in Qalah-ye Temnor in Herat province on Monday, police"
                + " said.");
    Path table = Files.writeString(folder.resolve("AF.txt"), TABLE);
    assertThat(attest("read", report.toString()).exitCode()).isEqualTo(ExitCode.OK);
    String before = reader();
    assertThat(attest("export").out()).doesNotContain("90000002");

    Launched load = attest("gazetteer", "load", table.toString());
    assertThat(load.exitCode()).as(load.errors()).isEqualTo(ExitCode.OK);
    assertThat(load.out()).contains("AF.txt is loaded and in use").contains("attest read");
    Launched read = attest("read", report.toString());
    assertThat(read.errors()).contains("1 reports are read anew");
    assertThat(reader()).startsWith(before + "+");
    JsonNode export = JSON.readTree(attest("export").out());
    assertThat(export.toString()).contains("90000002").contains("34.9");
    assertThat(attest("doctor").out()).contains("2 of AF.txt").contains(reader());

    assertThat(attest("gazetteer", "remove").exitCode()).isEqualTo(ExitCode.OK);
    assertThat(attest("read", report.toString()).exitCode()).isEqualTo(ExitCode.OK);
    assertThat(reader()).isEqualTo(before);
  }

  private String reader() {
    try (Workspace workspace = Workspace.openToRead(workspace())) {
      return workspace.reader(workspace.reports().getFirst()).orElseThrow();
    }
  }

  @Test
  void placesAreShownWithWhereTheyAreFrom() throws Exception {
    Path table = Files.writeString(folder.resolve("AF.txt"), TABLE);
    assertThat(attest("gazetteer", "show", "Qalah-ye Temnor").exitCode())
        .isEqualTo(ExitCode.NO_INPUT);
    assertThat(attest("gazetteer", "status").out()).contains("No places of your own");
    JsonNode summary = JSON.readTree(attest("gazetteer", "load", table.toString(), "--json").out());
    assertThat(summary.path("fresh").asBoolean()).isTrue();
    assertThat(summary.path("gazetteer").path("places").asInt()).isEqualTo(2);
    assertThat(summary.path("gazetteer").path("known").asInt()).isEqualTo(1);
    assertThat(summary.path("gazetteer").path("leftOut").asInt()).isEqualTo(1);

    Launched shown = attest("gazetteer", "show", "qalah", "ye", "temnor");
    assertThat(shown.out())
        .contains("Qalah-ye Temnor")
        .contains("settlement")
        .contains("Herat, Afghanistan")
        .contains("34.9000")
        .contains("740")
        .contains("90000002")
        .contains("loaded")
        .contains("CC BY");
    assertThat(attest("gazetteer", "show", "Qandhar-e Tazeh").out())
        .contains("Kandahār")
        .contains("Attest, name loaded");
    JsonNode places =
        JSON.readTree(attest("gazetteer", "show", "Kandahar", "--json").out()).path("places");
    assertThat(places.findValuesAsText("geonameId")).containsOnlyOnce("1138336");
    assertThat(places.findValuesAsText("from")).containsOnly("SHIPPED");

    Launched status = attest("gazetteer", "status");
    assertThat(status.out()).contains("AF.txt is in use").doesNotContain("not finished");
    assertThat(attest("gazetteer", "load", table.toString()).out()).contains("was loaded already");
    assertThat(attest("gazetteer", "remove").exitCode()).isEqualTo(ExitCode.OK);
    assertThat(attest("gazetteer", "remove").exitCode()).isEqualTo(ExitCode.NO_INPUT);
  }

  @Test
  void whatIsWrongIsSaidInALine() throws Exception {
    Path none = folder.resolve("none.txt");
    assertThat(attest("gazetteer", "load", none.toString()).exitCode())
        .isEqualTo(ExitCode.NO_INPUT);
    Path text = Files.writeString(folder.resolve("text.txt"), "A curfew began on Friday.\n");
    Launched wrong = attest("gazetteer", "load", text.toString());
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.DATA);
    assertThat(wrong.errors()).contains("text.txt").contains("19 columns");
    assertThat(attest("gazetteer", "status").out()).doesNotContain("not finished");

    Path half = Files.writeString(folder.resolve("half.txt"), TABLE + "90000009\tDar Half\n");
    Launched bad = attest("gazetteer", "load", half.toString());
    assertThat(bad.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(bad.out()).contains("line 4 has 2 of 19 columns");
    assertThat(Launched.run(folder, "gazetteer").exitCode()).isEqualTo(ExitCode.USAGE);

    Files.writeString(workspace().resolve("gazetteer.bin"), "no gazetteer");
    Launched read = attest("read", text.toString());
    assertThat(read.exitCode()).as(read.errors()).isEqualTo(ExitCode.DATA);
    assertThat(read.errors()).contains("gazetteer load");
  }

  @Test
  void killedLoadGoesOnAndGivesTheSame() throws Exception {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 300_000; i++) {
      String name =
          "Dar " + (char) ('A' + i % 26) + "a" + Integer.toString(i, 26).replaceAll("\\d", "e");
      rows.append(
          ROW.formatted(
              91_000_000 + i, name, name + "abad," + name + "kot," + name + "zai", "P", "PPL"));
    }
    Path table = Files.writeString(folder.resolve("many.txt"), rows);
    Process process =
        Launched.start(
            "gazetteer", "load", table.toString(), "--workspace", workspace().toString());
    Path state = workspace().resolve("gazetteer.part").resolve("state");
    while (process.isAlive() && !Files.exists(state)) {
      process.waitFor(5, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly().waitFor();
    assertThat(state).exists();
    assertThat(attest("gazetteer", "status").out()).contains("not finished");
    JsonNode resumed = JSON.readTree(attest("gazetteer", "load", table.toString(), "--json").out());
    assertThat(resumed.path("goneOnAt").asInt()).isPositive();
    byte[] made = Files.readAllBytes(workspace().resolve("gazetteer.bin"));
    attest("gazetteer", "remove");
    attest("gazetteer", "load", table.toString());
    assertThat(Files.readAllBytes(workspace().resolve("gazetteer.bin"))).isEqualTo(made);
  }
}
