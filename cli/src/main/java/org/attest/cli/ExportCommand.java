package org.attest.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attest.exchange.CsvExport;
import org.attest.exchange.ExportFile;
import org.attest.exchange.JsonExport;
import org.attest.store.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `attest export`: accounts as a file for other programs.
@Command(
    name = "export",
    description = {
      "Writes the accounts for other programs: json holds everything with the exact words it rests"
          + " on, csv one row per event."
    })
final class ExportCommand implements Callable<Integer> {
  private enum Format {
    JSON,
    CSV
  }

  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Mixin private TollOptions tolls = new TollOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: json).")
  private Format format = Format.JSON;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write, in whole or not at all (default: standard output).")
  private @Nullable Path output;

  @Option(names = "--bom", description = "Begin CSV with a byte order mark, for spreadsheets.")
  private boolean mark;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Workspace workspace = OpenWorkspace.current(options, command.commandLine().getErr())) {
      if (output == null) {
        OutputStream stream = new BufferedOutputStream(System.out, 1 << 16);
        write(workspace, stream);
        stream.flush();
      } else {
        ExportFile.write(output, stream -> write(workspace, stream));
      }
      return ExitCode.OK;
    }
  }

  private void write(Workspace workspace, OutputStream stream) throws IOException {
    switch (format) {
      case JSON -> JsonExport.write(workspace, stream, tolls.policy());
      case CSV -> CsvExport.write(workspace, stream, mark, tolls.policy());
    }
  }
}
