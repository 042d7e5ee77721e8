package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.store.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wrong is said in a line, with what to do and an exit code of its own.
final class TroubleTest {
  @TempDir Path folder;

  private String workspace = "";

  @BeforeEach
  void nameWorkspace() {
    workspace = folder.resolve("workspace").toString();
  }

  private Launched attest(String... arguments) throws IOException, InterruptedException {
    Launched launched = Launched.run(folder, arguments);
    assertThat(launched.errors()).doesNotContain("\tat ");
    return launched;
  }

  @Test
  void commandLineMustBeRight() throws Exception {
    assertThat(attest().exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(attest("read").exitCode()).isEqualTo(ExitCode.USAGE);
    Launched wrong = attest("events", "--status", "certain");
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.errors()).contains("CONFIRMED");
  }

  @Test
  void whatIsNotThereIsNamed() throws Exception {
    Launched missing = attest("show", "1", "--workspace", workspace);
    assertThat(missing.exitCode()).isEqualTo(ExitCode.NO_INPUT);
    assertThat(missing.errors()).contains(workspace).contains("attest read");
    Launched read = attest("read", "--workspace", workspace, folder.resolve("none").toString());
    assertThat(read.exitCode()).isEqualTo(ExitCode.NO_INPUT);
    assertThat(read.errors()).contains("none");
  }

  @Test
  void secondProcessIsToldWhoHoldsTheWorkspace() throws Exception {
    Path report = Files.writeString(folder.resolve("a.txt"), "Nothing happened.");
    try (Workspace held = Workspace.openToWrite(Path.of(workspace))) {
      Launched second = attest("read", "--workspace", workspace, report.toString());
      assertThat(second.exitCode()).isEqualTo(ExitCode.LOCKED);
      assertThat(second.errors())
          .contains("process " + ProcessHandle.current().pid())
          .contains(held.folder().toString());
    }
  }

  @Test
  void badInputCostsOnlyItselfAndCanBeTriedAgain() throws Exception {
    Path good = folder.resolve("good.txt");
    Path bad = folder.resolve("bad.txt");
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(good, "Two men were arrested in Hadrin on Monday, police said.");
    Files.write(bad, new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xff, (byte) 0xfe, 0});
    Files.writeString(
        lines,
        "{\"text\": \"A bridge was closed in Brenov.\"}\nnot json\n{\"title\": \"no text\"}\n");
    Launched first =
        attest("read", "--workspace", workspace, good.toString(), bad.toString(), lines.toString());
    assertThat(first.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(first.errors())
        .contains("3 not read")
        .contains("bad.txt")
        .contains("lines.jsonl#2")
        .contains("lines.jsonl#3");

    Files.writeString(bad, "A curfew began in Karsholm on Friday.");
    Launched retried = attest("read", "--workspace", workspace, "--retry");
    assertThat(retried.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(retried.errors()).contains("2 not read").doesNotContain("bad.txt");
    try (Workspace read = Workspace.openToRead(Path.of(workspace))) {
      assertThat(read.reports()).hasSize(3);
      assertThat(read.failures()).hasSize(2);
    }
  }

  @Test
  void damagedDatabaseIsNamed() throws Exception {
    Files.createDirectories(Path.of(workspace));
    Files.writeString(Path.of(workspace).resolve("attest.db"), "this is no database ".repeat(100));
    Launched events = attest("events", "--workspace", workspace);
    assertThat(events.exitCode()).as(events.errors()).isEqualTo(ExitCode.DATA);
  }
}
