package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.cli.page.Style;
import org.attest.cli.run.ReadRun;
import org.attest.core.report.Report;
import org.attest.nlp.AttestReader;
import org.attest.nlp.place.GazetteerException;
import org.attest.nlp.place.LoadedGazetteer;
import org.attest.store.Workspace;
import org.attest.store.WorkspaceException;
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

  private int exitCode = ExitCode.OK;

  private record Check(String name, boolean good, String finding) {}

  /// What `--json` prints.
  private record Findings(boolean good, List<Check> checks) {}

  @Override
  public Integer call() throws IOException {
    checkJava();
    checkReader();
    checkPlaces();
    checkWorkspace();
    boolean good = checks.stream().allMatch(Check::good);
    PrintWriter out = command.commandLine().getOut();
    if (options.json) {
      RecordCodec.of(Findings.class).print(new Findings(good, checks), out);
    } else {
      checks.forEach(
          check ->
              out.printf(
                  "%-4s %-10s %s%n",
                  check.good() ? "ok" : "BAD", check.name(), Style.PLAIN.inert(check.finding())));
    }
    return exitCode;
  }

  private void checkJava() {
    Runtime.Version version = Runtime.version();
    String java = version + " at " + System.getProperty("java.home");
    check("java", version.feature() >= 21, java, ExitCode.UNAVAILABLE);
    long memory = Runtime.getRuntime().maxMemory();
    boolean enough = memory >= ENOUGH_MEMORY;
    String most = (memory >> 20) + " MiB at most" + (enough ? "" : ": set -Xmx1g");
    check("memory", enough, most, ExitCode.UNAVAILABLE);
  }

  /// Reads a sample as reports are read: on a thread with a stack that is deep enough for the
  /// native libraries, which the main thread's is not everywhere.
  private void checkReader() {
    Thread thread = new Thread(null, this::readSample, "reader", ReadRun.STACK_BYTES);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void readSample() {
    try (AttestReader reader = AttestReader.open(options.folder)) {
      Report sample =
          Report.ofText("sample", "Gunmen killed three people in the town on Monday, police said.");
      int sentences = reader.read(sample).sentences().size();
      check("reader", sentences == 1, reader.version(), ExitCode.UNAVAILABLE);
    } catch (RuntimeException e) {
      check("reader", false, String.valueOf(e.getMessage()), ExitCode.UNAVAILABLE);
    }
  }

  private void checkPlaces() {
    try {
      String finding =
          LoadedGazetteer.find(options.folder)
              .map(loaded -> "%,d of %s".formatted(loaded.places(), loaded.source()))
              .orElse("those that ship with Attest");
      check("places", true, finding, ExitCode.OK);
    } catch (GazetteerException e) {
      check("places", false, String.valueOf(e.getMessage()), ExitCode.of(e.kind()));
    }
  }

  private void checkWorkspace() {
    if (!Files.exists(options.folder.resolve("attest.db"))) {
      boolean possible = !Files.exists(options.folder) || Files.isDirectory(options.folder);
      String finding = (possible ? "none yet at " : "a file is at ") + options.folder;
      check("workspace", possible, finding, ExitCode.CANNOT_CREATE);
      return;
    }
    try (Workspace workspace = Workspace.openToRead(options.folder)) {
      check("sqlite", true, workspace.sqliteVersion(), ExitCode.OK);
      List<String> problems = workspace.problems();
      String finding =
          problems.isEmpty()
              ? options.folder + ": " + workspace.reports().size() + " reports, all sound"
              : String.join("; ", problems);
      check("workspace", problems.isEmpty(), finding, ExitCode.DATA);
      int failed = workspace.failures().size();
      String inputs = failed == 0 ? "none failed" : failed + " failed: attest read --retry";
      check("inputs", true, inputs, ExitCode.OK);
    } catch (WorkspaceException e) {
      check("workspace", false, String.valueOf(e.getMessage()), ExitCode.of(e.kind()));
    }
  }

  /// @param trouble what the command tells the shell if this is not good
  private void check(String name, boolean good, String finding, int trouble) {
    checks.add(new Check(name, good, finding));
    exitCode = good ? exitCode : trouble;
  }
}
