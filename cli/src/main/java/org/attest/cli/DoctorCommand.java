package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.core.report.Report;
import org.attest.nlp.AttestReader;
import org.attest.store.Workspace;
import org.attest.store.json.RecordCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `attest doctor`: checks what Attest needs, and the workspace.
@Command(
    name = "doctor",
    description = "Checks what Attest needs to run, and whether the workspace is sound.")
final class DoctorCommand implements Callable<Integer> {
  private static final long ENOUGH_MEMORY = 512L << 20;

  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  private final List<Check> checks = new ArrayList<>();

  private record Check(String name, boolean good, String finding) {}

  /// What `--json` prints.
  private record Findings(boolean good, List<Check> checks) {}

  @Override
  public Integer call() throws IOException {
    checkJava();
    checkReader();
    checkWorkspace();
    boolean good = checks.stream().allMatch(Check::good);
    PrintWriter out = command.commandLine().getOut();
    if (options.json) {
      RecordCodec.of(Findings.class).print(new Findings(good, checks), out);
    } else {
      checks.forEach(
          check ->
              out.printf(
                  "%-4s %-10s %s%n", check.good() ? "ok" : "BAD", check.name(), check.finding()));
    }
    return good ? ExitCode.OK : ExitCode.DATA;
  }

  private void checkJava() {
    Runtime.Version version = Runtime.version();
    add("java", version.feature() >= 21, version + " at " + System.getProperty("java.home"));
    long memory = Runtime.getRuntime().maxMemory();
    add(
        "memory",
        memory >= ENOUGH_MEMORY,
        (memory >> 20) + " MiB at most" + (memory < ENOUGH_MEMORY ? ": set -Xmx1g" : ""));
  }

  private void checkReader() {
    try (AttestReader reader = AttestReader.open()) {
      Report sample =
          Report.ofText("sample", "Gunmen killed three people in the town on Monday, police said.");
      int sentences = reader.read(sample).sentences().size();
      add("reader", sentences == 1, reader.version());
    } catch (RuntimeException e) {
      add("reader", false, String.valueOf(e.getMessage()));
    }
  }

  private void checkWorkspace() {
    if (!Files.exists(options.folder.resolve("attest.db"))) {
      add("workspace", true, "none yet at " + options.folder);
      return;
    }
    try (Workspace workspace = Workspace.openToRead(options.folder)) {
      add("sqlite", true, workspace.sqliteVersion());
      List<String> problems = workspace.problems();
      add(
          "workspace",
          problems.isEmpty(),
          problems.isEmpty()
              ? options.folder + ": " + workspace.reports().size() + " reports, all sound"
              : String.join("; ", problems));
      int failed = workspace.failures().size();
      add("inputs", true, failed == 0 ? "none failed" : failed + " failed: attest read --retry");
    } catch (RuntimeException e) {
      add("workspace", false, String.valueOf(e.getMessage()));
    }
  }

  private void add(String name, boolean good, String finding) {
    checks.add(new Check(name, good, finding));
  }
}
