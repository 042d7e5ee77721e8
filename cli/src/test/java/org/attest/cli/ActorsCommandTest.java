package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table of actors of the user's own, by the real command.
final class ActorsCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private Launched attest(String... arguments) throws IOException, InterruptedException {
    return attest("workspace", arguments);
  }

  private Launched attest(String workspace, String[] arguments)
      throws IOException, InterruptedException {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--workspace";
    all[arguments.length + 1] = folder.resolve(workspace).toString();
    Launched launched = Launched.run(folder, all);
    assertThat(launched.errors()).doesNotContain("\tat ");
    return launched;
  }

  @BeforeEach
  void reports() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("a.txt"),
        "TEMNOR, March 4, 2031 - The Reed Guard militia attacked the town of Temnor on Monday and"
            + " killed four farmers, police said.");
    Files.writeString(
        reports.resolve("b.txt"),
        "HADRIN, March 4, 2031 - The Marsh Brigade militia attacked the town of Temnor on Monday"
            + " and killed four farmers, residents said.");
  }

  private Path table(String rows) throws IOException {
    return Files.writeString(folder.resolve("actors.csv"), rows);
  }

  @Test
  void namesOfOneEntryAreOneActorAndSayWhichTableSaysSo() throws Exception {
    assertThat(attest("read", folder.resolve("reports").toString()).exitCode()).isZero();
    String before = attest("export").out();
    assertThat(before).doesNotContain("Q90124");
    Path table = table("id,name,aliases,kind\nQ90124,Reed Guard,Marsh Brigade|RG,armed group\n");

    Launched load = attest("actors", "load", table.toString());
    assertThat(load.exitCode()).as(load.errors()).isZero();
    assertThat(load.out()).contains("actors.csv is loaded and in use");
    assertThat(attest("actors", "load", table.toString()).out()).contains("loaded already");
    assertThat(attest("actors", "status").out()).contains("actors.csv is in use");
    assertThat(attest("actors", "show", "the", "marsh", "brigade").out())
        .contains("Q90124  Reed Guard  armed group")
        .contains("in reports: ");

    JsonNode export = JSON.readTree(attest("export").out());
    assertThat(export.path("actorTable").path("source").asText()).isEqualTo("actors.csv");
    List<JsonNode> known = new ArrayList<>();
    export.path("actors").forEach(actor -> known.add(actor));
    known.removeIf(actor -> actor.path("identity").isMissingNode());
    assertThat(known).hasSize(1);
    assertThat(known.getFirst().path("identity").path("wikidata").asText()).isEqualTo("Q90124");
    assertThat(known.getFirst().path("members")).hasSize(2);
    assertThat(known.getFirst().toString())
        .contains("both are Q90124 (Reed Guard) in your table actors.csv");
    assertThat(attest("export", "--format", "csv").out())
        .contains("agents_wikidata")
        .contains("Q90124");
    assertThat(attest("show", "1").out()).contains("Q90124").contains("by actors.csv");
    assertThat(attest("show", "1", "--why").out())
        .contains("both are Q90124 (Reed Guard) in your table actors.csv");
    assertThat(attest("events", "--actor", "Q90124").out()).contains("Temnor");

    assertThat(attest("actors", "remove").exitCode()).isZero();
    assertThat(attest("export").out()).isEqualTo(before);
    assertThat(attest("actors", "remove").exitCode()).isEqualTo(ExitCode.NO_INPUT);
  }

  @Test
  void whetherTheTableOrTheReportsComeFirstDoesNotShow() throws Exception {
    Path table = table("Q90124\tReed Guard\tMarsh Brigade\nQ5\tTemnor Watch\n");
    String reports = folder.resolve("reports").toString();
    attest("one", new String[] {"actors", "load", table.toString()});
    attest("one", new String[] {"read", reports, "--threads", "2"});
    attest("two", new String[] {"read", reports, "--threads", "1"});
    attest("two", new String[] {"actors", "load", table("Q1\tHalden Front\n").toString()});
    table("Q90124\tReed Guard\tMarsh Brigade\nQ5\tTemnor Watch\n");
    attest("two", new String[] {"actors", "load", table.toString()});
    String one = attest("one", new String[] {"export"}).out();
    assertThat(one).contains("Q90124");
    assertThat(attest("two", new String[] {"export"}).out()).isEqualTo(one);
  }

  @Test
  void whatIsWrongIsSaidWithFileAndLine() throws Exception {
    assertThat(attest("actors", "load", folder.resolve("none.csv").toString()).exitCode())
        .isEqualTo(ExitCode.NO_INPUT);
    Launched wrong = attest("actors", "load", table("A curfew began.\n").toString());
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.DATA);
    assertThat(wrong.errors()).contains("actors.csv:1:").contains("Wikidata id");

    Path mixed = table("Q5,Temnor Watch\nX6,Halden Watch\nQ7,the army\nQ8,Temnor Watch\n");
    Launched some = attest("actors", "load", mixed.toString());
    assertThat(some.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(some.out())
        .contains("actors.csv:2: the row has 'X6'")
        .contains("temnor watch")
        .contains("the army");
    JsonNode summary = JSON.readTree(attest("actors", "load", mixed.toString(), "--json").out());
    assertThat(summary.path("fresh").asBoolean()).isFalse();
    assertThat(summary.path("badRows").asInt()).isEqualTo(1);
    assertThat(summary.path("table").path("ambiguous").path(0).asText()).isEqualTo("temnor watch");
    assertThat(attest("actors", "show", "Nobody").exitCode()).isEqualTo(ExitCode.NO_INPUT);
    assertThat(Launched.run(folder, "actors").exitCode()).isEqualTo(ExitCode.USAGE);
  }
}
