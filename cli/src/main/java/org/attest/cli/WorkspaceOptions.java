package org.attest.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.attest.cli.page.Style;
import org.attest.cli.run.CompareProgress;
import org.attest.cli.run.Progress;
import org.attest.core.resolution.StageWatcher;
import picocli.CommandLine.Option;

/// The options that every command on a workspace has.
final class WorkspaceOptions {
  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      defaultValue = "${env:ATTEST_WORKSPACE:-attest-workspace}",
      description = "Folder of the workspace (default: ${DEFAULT-VALUE}).")
  Path folder = Path.of("attest-workspace");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(names = "--json", description = "Print JSON for other programs.")
  boolean json;

  @Option(names = "--verbose", description = "Print the details of errors.")
  boolean verbose;

  /// How to show the progress of a long run.
  Progress.Form progress() {
    if (json) {
      return Progress.Form.NONE;
    }
    return Style.isTerminal() ? Progress.Form.BAR : Progress.Form.LINES;
  }

  /// Does work that makes accounts, and tells how far it is.
  ///
  /// @param why the accounts are made; absent where that is clear
  /// @param ifStopped what to say if the user stops it
  /// @param work takes who is told how far it is
  <T> T comparing(
      PrintWriter errors, Optional<String> why, String ifStopped, Function<StageWatcher, T> work) {
    try (CompareProgress progress = CompareProgress.begin(progress(), errors, why, ifStopped)) {
      T made = work.apply(progress);
      progress.complete();
      return made;
    }
  }
}
