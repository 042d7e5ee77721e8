package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.cli.run.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `attest demo`: reads the sample reports that come with Attest.
@Command(
    name = "demo",
    description = {
      "Reads sample reports about an invented country and shows their accounts. The reports lie in"
          + " the folder 'reports' of the workspace (default: attest-demo)."
    })
final class DemoCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    boolean named =
        command.commandLine().getParseResult().hasMatchedOption("--workspace")
            || System.getenv("ATTEST_WORKSPACE") != null;
    Path folder = named ? options.folder : Path.of("attest-demo");
    Path reports = folder.resolve("reports");
    Samples.write(reports);
    List<String> arguments =
        new ArrayList<>(List.of("read", "--workspace", folder.toString(), reports.toString()));
    if (options.json) {
      arguments.add("--json");
    }
    if (options.verbose) {
      arguments.add("--verbose");
    }
    return command.parent().commandLine().execute(arguments.toArray(String[]::new));
  }
}
