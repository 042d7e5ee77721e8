package org.attest.cli;

import java.nio.file.Path;
import org.attest.cli.page.Style;
import org.attest.cli.run.Progress;
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
}
