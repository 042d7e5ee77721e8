package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.store.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/// The commands by which a person decides, on the workspace of the demo.
final class DecisionTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  private Path workspace = Path.of("");

  @BeforeAll
  static void readSamples() throws Exception {
    assertThat(Launched.run(folder, "demo", "--workspace", folder + "/demo").exitCode())
        .isEqualTo(ExitCode.OK);
  }

  @BeforeEach
  void copyWorkspace(TestInfo test) throws IOException {
    workspace = Files.createDirectory(folder.resolve(test.getDisplayName().replace("()", "")));
    Files.copy(folder.resolve("demo/attest.db"), workspace.resolve("attest.db"));
  }

  private Launched attest(String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--workspace", workspace.toString()));
    return Launched.run(folder, all.toArray(String[]::new));
  }

  private JsonNode decide(String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--json");
    Launched decided = attest(all.toArray(String[]::new));
    assertThat(decided.exitCode()).as(decided.errors()).isEqualTo(ExitCode.OK);
    return JSON.readTree(decided.out());
  }

  private String export() throws IOException, InterruptedException {
    return attest("export").out();
  }

  /// The id of the only event with these words in its headline.
  private String event(String headline) throws IOException, InterruptedException {
    for (JsonNode row : JSON.readTree(attest("events", "--json").out()).path("events")) {
      if (row.path("headline").asText().contains(headline)) {
        return row.path("id").asText();
      }
    }
    throw new AssertionError("no event " + headline);
  }

  @Test
  void everyDecisionShowsAndUndoingAllOfThemGivesTheExportOfBefore() throws Exception {
    String before = export();
    String bombing = event("market at Hadrin market");
    String shooting = event("policemen in Hadrin");
    String arrest = event("three suspects");

    JsonNode accepted = decide("accept", bombing, "--by", "Ana", "--note", "read all ten");
    assertThat(accepted.path("changed").get(0).path("accepted").asBoolean()).isTrue();
    decide("correct", bombing, "killed", "16+", "--by", "Ana", "--note", "the hospital's list");
    JsonNode merged = decide("merge", shooting, arrest, "--by", "Ben");
    assertThat(merged.path("gone")).hasSize(1);
    decide("split", bombing, "13-arrest.txt", "--by", "Ben");
    decide("apart", bombing, event("by Police"));
    decide("retract", event("Denial by"));
    decide("retract", "--report", "10-background");
    decide("grade", "Continental Wire", "b");
    decide("grade", "01-wire-market-bomb.txt", "2");

    assertThat(attest("show", bombing).out())
        .contains("accepted by Ana")
        .contains("at least 16  by Ana")
        .contains("corrected killed to 16+: the hospital's list")
        .contains("Continental Wire (B)")
        .contains("01-wire-market-bomb.txt (2)");
    assertThat(attest("events").out()).contains("corrected, accepted").contains("(retracted)");
    assertThat(attest("events", "--undecided").out()).doesNotContain("accepted").contains("EVENT");
    JsonNode exported = JSON.readTree(export());
    assertThat(exported.path("decisions")).hasSize(9);
    assertThat(attest("export", "--format", "csv").out())
        .contains("accepted by Ana (read all ten); corrected killed to 16+ by Ana")
        .contains("Continental Wire B; 01-wire-market-bomb.txt 2");
    assertThat(attest("history").out()).contains("#9").contains("why: read all ten");
    assertThat(attest("history", bombing).out()).contains("#2").doesNotContain("#3");

    String after = export();
    for (int i = 0; i < 9; i++) {
      decide("undo");
    }
    assertThat(export()).isEqualTo(before);
    assertThat(attest("undo").errors()).contains("nothing to undo");
    for (int i = 0; i < 9; i++) {
      decide("redo");
    }
    assertThat(export()).isEqualTo(after);
    assertThat(JSON.readTree(attest("history", "--json").out()).path("revisions")).hasSize(27);
  }

  @Test
  void singleMentionsAreSplitOffByTheirNumbers() throws Exception {
    String bombing = event("market at Hadrin market");
    assertThat(attest("show", bombing, "--mentions").out()).contains("    #2  ");
    JsonNode split = decide("split", bombing, "08-second-night.txt#1");
    assertThat(split.path("did").asText()).isEqualTo("split off a mention");
    assertThat(attest("split", bombing, "01-wire#99").errors()).contains("mentions 1 to ");
  }

  @Test
  void anotherReadingKeepsWhatWasDecided() throws Exception {
    String bombing = event("market at Hadrin market");
    String shooting = event("policemen in Hadrin");
    decide("merge", bombing, shooting);
    decide("correct", bombing, "place", "Hadrin ford");
    decide("apart", event("three suspects"), event("by Police"));
    ShiftedReadings.put(workspace);
    JsonNode history = JSON.readTree(attest("history", "--json").out()).path("revisions");
    assertThat(history).hasSize(3).allMatch(one -> one.path("state").asText().equals("IN_FORCE"));
    assertThat(attest("show", event("Hadrin ford")).out()).contains("08-second-night.txt");
  }

  @Test
  void whatCannotBeDecidedIsSaidInALine() throws Exception {
    for (List<String> wrong :
        List.of(
            List.of("accept", "1", "colour"),
            List.of("accept", "1", "missing"),
            List.of("correct", "1", "date", "3/4"),
            List.of("correct", "1", "killed", "many"),
            List.of("correct", "1", "type", "battle"),
            List.of("correct", "1", "agent", "unknown"),
            List.of("correct", "1", "place", "@1,2"),
            List.of("merge", "1", "1"),
            List.of("apart", "1", "1"),
            List.of("split", "1", "03-rewrite-herald.txt#0"),
            List.of("retract"),
            List.of("grade", "Continental Wire", "G"),
            List.of("undo", "99"),
            List.of("redo", "1"),
            List.of("accept", "1", "--by", " "))) {
      Launched refused = attest(wrong.toArray(String[]::new));
      assertThat(refused.exitCode()).as(wrong + refused.errors()).isEqualTo(ExitCode.USAGE);
      assertThat(refused.errors()).startsWith("attest: ").doesNotContain("Exception");
    }
    Launched missing = attest("accept", "4711");
    assertThat(missing.exitCode()).isEqualTo(ExitCode.NO_INPUT);
    assertThat(missing.errors()).contains("4711");
    try (Workspace read = Workspace.openToRead(workspace)) {
      assertThat(read.log().revisions()).isEmpty();
    }
  }

  @Test
  void aKilledDecisionIsThereInWholeOrNotAtAll() throws Exception {
    String before = export();
    String[] merge = {
      "merge", event("policemen in Hadrin"), event("three suspects"), "--workspace", "" + workspace
    };
    for (int wait = 300; wait <= 1500; wait += 400) {
      Process process = Launched.start(merge);
      Thread.sleep(wait);
      process.destroyForcibly().waitFor();
      try (Workspace left = Workspace.openToRead(workspace)) {
        assertThat(left.problems()).isEmpty();
        assertThat(left.isResolved()).isTrue();
      }
      if (entries() > 0) {
        break;
      }
      assertThat(export()).isEqualTo(before);
    }
    int entries = entries();
    decide("grade", "Continental Wire", "C");
    assertThat(entries()).isEqualTo(entries + 1);
  }

  private int entries() {
    try (Workspace read = Workspace.openToRead(workspace)) {
      return read.log().revisions().size();
    }
  }

  @Test
  void aSecondProcessIsToldWhoHoldsTheWorkspace() throws Exception {
    try (Workspace held = Workspace.openToWrite(workspace)) {
      Launched second = attest("accept", "1");
      assertThat(second.exitCode()).isEqualTo(ExitCode.LOCKED);
      assertThat(second.errors()).contains(held.folder().toString());
    }
  }
}
