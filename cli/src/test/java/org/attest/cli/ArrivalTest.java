package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.attest.store.Workspace;
import org.attest.store.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How reports arrive does not show in the accounts: not their order, not the number of threads,
/// not a crash on the way.
final class ArrivalTest {
  private static final int REPORTS = 60;

  @TempDir Path folder;

  @Test
  void anyOrderAndAnyNumberOfThreadsGiveTheSameExport() throws Exception {
    List<Path> files = GeneratedReports.write(folder.resolve("reports"), REPORTS);
    String undisturbed = export(read("plain", 1, files));
    assertThat(undisturbed).contains("\"headline\"");
    for (int seed = 1; seed <= 2; seed++) {
      List<Path> shuffled = new ArrayList<>(files);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(export(read("shuffled-" + seed, 8, shuffled)))
          .as("seed %d", seed)
          .isEqualTo(undisturbed);
    }
    // One after the other, and once more what is known already.
    read("halves", 8, files.subList(REPORTS / 2, REPORTS));
    read("halves", 2, files.subList(0, REPORTS / 2));
    assertThat(export(read("halves", 8, files))).isEqualTo(undisturbed);
  }

  @Test
  void killedRunGoesOnFromWhereItWas() throws Exception {
    List<Path> files = GeneratedReports.write(folder.resolve("reports"), REPORTS);
    String undisturbed = export(read("undisturbed", 1, files));

    Path killed = folder.resolve("killed");
    Process process = Launched.start(arguments(killed, 1, files));
    while (process.isAlive() && reportsIn(killed) == 0) {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly().waitFor();
    assertThat(reportsIn(killed)).isPositive();

    // What was read so far can be looked at, although the run did not come to its end.
    assertThat(Launched.run(folder, "events", "--workspace", killed.toString()).exitCode())
        .isEqualTo(ExitCode.OK);
    assertThat(export(read("killed", 1, files))).isEqualTo(undisturbed);
  }

  @Test
  void stoppedRunCommitsWhatItHasAndCanGoOn() throws Exception {
    List<Path> files = GeneratedReports.write(folder.resolve("reports"), REPORTS);
    Path stopped = folder.resolve("stopped");
    Process process = Launched.start(arguments(stopped, 1, files));
    while (process.isAlive() && reportsIn(stopped) == 0) {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    process.destroy();
    // 143: ended by the signal; 0: it was faster than the signal.
    assertThat(process.waitFor()).isIn(ExitCode.OK, 143);
    read("stopped", 1, files);
    assertThat(reportsIn(stopped)).isEqualTo(GeneratedReports.distinct(files));
  }

  private Path read(String name, int threads, List<Path> files)
      throws IOException, InterruptedException {
    Path workspace = folder.resolve(name);
    Launched read = Launched.run(folder, arguments(workspace, threads, files));
    assertThat(read.exitCode()).as(read.errors()).isEqualTo(ExitCode.OK);
    return workspace;
  }

  private static String[] arguments(Path workspace, int threads, List<Path> files) {
    List<String> arguments = new ArrayList<>();
    Collections.addAll(arguments, "read", "--workspace", workspace.toString());
    Collections.addAll(arguments, "--threads", String.valueOf(threads));
    files.forEach(file -> arguments.add(file.toString()));
    return arguments.toArray(String[]::new);
  }

  private String export(Path workspace) throws IOException, InterruptedException {
    Launched export = Launched.run(folder, "export", "--workspace", workspace.toString());
    assertThat(export.exitCode()).as(export.errors()).isEqualTo(ExitCode.OK);
    return export.out();
  }

  private static int reportsIn(Path folder) {
    try (Workspace workspace = Workspace.openToRead(folder)) {
      return workspace.reports().size();
    } catch (WorkspaceException notYet) {
      return 0;
    }
  }
}
