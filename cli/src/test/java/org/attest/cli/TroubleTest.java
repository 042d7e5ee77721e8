package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void aPageThatIsNotFetchedIsListedAndTriedAgain() throws Exception {
    String address = "http://127.0.0.1/secret";
    Launched read = attest("read", "--workspace", workspace, address);
    assertThat(read.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(read.errors()).contains(address + ": is not fetched").contains("the internet");
    Launched again = attest("read", "--retry", "--workspace", workspace);
    assertThat(again.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(again.errors()).contains(address + ": is not fetched");
  }

  @Test
  void tooLittleMemoryIsSaidWithWhatToDo() throws Exception {
    Path report = Files.writeString(folder.resolve("a.txt"), "Two men were shot in Hadrin.");
    Launched read =
        Launched.runWithin("24m", folder, "read", "--workspace", workspace, report.toString());
    assertThat(read.exitCode()).isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(read.errors())
        .contains("memory is not enough")
        .contains("ATTEST_JAVA_OPTIONS")
        .doesNotContain("\tat ");
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
    assertThat(events.errors()).contains("another --workspace");
  }

  @Test
  void wrongValuesAreSaidInALine() throws Exception {
    Launched day = attest("events", "--from", "2031-02-30");
    assertThat(day.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(day.errors())
        .startsWith("attest: ")
        .contains("2031-02-30")
        .contains("YYYY-MM-DD")
        .contains("events --help")
        .doesNotContain("Exception");
    Launched order = attest("events", "--from", "2031-03-02", "--to", "2031-03-01");
    assertThat(order.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(attest("evnts").errors()).contains("no command 'evnts'").contains("attest events");
    Launched task = attest("bench", "predict", "chess", "in", "out");
    assertThat(task.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(task.errors()).contains("muc4");
  }

  @Test
  void everyCommandExplainsItself() throws Exception {
    for (String command :
        List.of(
            "read", "events", "show", "report", "export", "demo", "doctor", "accept", "correct",
            "merge", "split", "apart", "retract", "grade", "undo", "redo", "history")) {
      Launched help = attest(command, "--help");
      assertThat(help.exitCode()).as(command).isEqualTo(ExitCode.OK);
      assertThat(help.out()).contains("Usage: attest " + command).contains("--workspace");
    }
    for (String command : List.of("load", "show", "status", "remove")) {
      Launched help = attest("gazetteer", command, "--help");
      assertThat(help.exitCode()).as(command).isEqualTo(ExitCode.OK);
      assertThat(help.out()).contains("gazetteer " + command).contains("--workspace");
    }
    assertThat(attest("gazetteer", "--help").out()).contains("load").contains("status");
  }

  @Test
  void whatIsGoneStaysListed() throws Exception {
    Path lines = Files.writeString(folder.resolve("lines.jsonl"), "not json\n");
    attest("read", "--workspace", workspace, lines.toString());
    Files.delete(lines);
    Launched retried = attest("read", "--workspace", workspace, "--retry");
    assertThat(retried.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(retried.errors()).contains("lines.jsonl#1: is not there any more");
  }

  @Test
  void namesAndTextsDoNotSteerTheTerminal() throws Exception {
    String text = "A bomb \u001b[31mkilled four people in Brenov on Tuesday, the army said.";
    Path hostile = Files.writeString(folder.resolve("a\u001b]0;b.txt"), text);
    Path bad = Files.writeString(folder.resolve("bad\u001b[2J.jsonl"), "not json\n");
    Launched read = attest("read", "--workspace", workspace, hostile.toString(), bad.toString());
    assertThat(read.out() + read.errors()).doesNotContain("\u001b").contains("bad␛[2J.jsonl#1");
    Launched shown = attest("report", hostile.getFileName().toString(), "--workspace", workspace);
    assertThat(shown.exitCode()).as(shown.errors()).isEqualTo(ExitCode.OK);
    assertThat(shown.out()).doesNotContain("\u001b").contains("a␛]0;b.txt");
    Launched missing = attest("read", "--workspace", workspace, folder + "/no\u001b[2J");
    assertThat(missing.errors()).doesNotContain("\u001b").contains("no␛[2J");
  }

  @Test
  void doctorTellsTroubleByItsKind() throws Exception {
    Path file = Files.writeString(folder.resolve("workspace"), "a file");
    Launched doctor = attest("doctor", "--workspace", file.toString());
    assertThat(doctor.exitCode()).isEqualTo(ExitCode.CANNOT_CREATE);
    assertThat(doctor.out()).contains("BAD  workspace");
  }
}
