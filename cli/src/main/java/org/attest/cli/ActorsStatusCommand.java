package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.cli.page.ActorTablePage;
import org.attest.cli.page.LoadedActors;
import org.attest.cli.page.Style;
import org.attest.core.resolution.ActorTable;
import org.attest.store.Workspace;
import org.attest.store.json.RecordCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `attest actors status`: which table of actors is in use.
@Command(name = "status", description = "Shows which table of actors of your own is in use.")
final class ActorsStatusCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  /// What `--json` prints.
  ///
  /// @param table absent if none is loaded
  private record Status(Optional<LoadedActors> table) {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = command.commandLine().getOut();
    try (Workspace workspace = OpenWorkspace.current(options, command.commandLine().getErr())) {
      Optional<LoadedActors> table =
          Optional.of(workspace.actorTable())
              .filter(ActorTable::isLoaded)
              .map(loaded -> LoadedActors.of(loaded, workspace));
      if (options.json) {
        RecordCodec.of(Status.class).print(new Status(table), out);
      } else {
        out.print(new ActorTablePage(Style.ofOutput()).status(table));
      }
      return ExitCode.OK;
    }
  }
}
