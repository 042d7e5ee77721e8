package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.attest.cli.page.ReportPage;
import org.attest.cli.page.Style;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Reading;
import org.attest.core.report.ReportId;
import org.attest.store.Workspace;
import org.attest.store.json.RecordCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `attest report`: what was read from one report.
@Command(
    name = "report",
    description = "Shows what was read from one report, with the words each mark rests on.")
final class ReportCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(paramLabel = "ID", description = "Start of the report's id, or its name.")
  private String id = "";

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = command.commandLine().getOut();
    try (Workspace workspace = Workspace.openToRead(options.folder)) {
      ReportId found = FoundReport.of(workspace, id);
      ReadReport read =
          workspace
              .readings()
              .get(found)
              .orElseThrow(
                  () ->
                      new CommandException(
                          ExitCode.DATA,
                          "the reading of "
                              + found
                              + " is of another version of Attest: 'attest read' makes it anew"));
      if (options.json) {
        RecordCodec.of(Reading.class).print(read.reading(), out);
      } else {
        out.print(ReportPage.of(read, Style.ofOutput()));
      }
      return ExitCode.OK;
    }
  }
}
