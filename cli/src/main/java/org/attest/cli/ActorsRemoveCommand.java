package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.core.resolution.ActorTable;
import org.attest.store.Workspace;
import org.attest.store.json.RecordCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `attest actors remove`: back to names alone.
@Command(
    name = "remove",
    description = "Removes the table of actors that was loaded, and makes the accounts anew.")
final class ActorsRemoveCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  private void remove(Workspace workspace) {
    options.comparing(
        command.commandLine().getErr(),
        Optional.of("attest: the accounts are made anew without the table of actors"),
        "attest: stopped; nothing is removed",
        progress -> {
          workspace.load(ActorTable.NONE, progress);
          return workspace;
        });
  }

  /// What `--json` prints.
  private record Removed(boolean removed) {}

  @Override
  public Integer call() throws IOException {
    Workspace.openToRead(options.folder).close();
    try (Workspace workspace = Workspace.openToWrite(options.folder)) {
      if (!workspace.actorTable().isLoaded()) {
        throw new CommandException(
            ExitCode.NO_INPUT, "no table of actors is loaded in " + options.folder);
      }
      remove(workspace);
    }
    PrintWriter out = command.commandLine().getOut();
    if (options.json) {
      RecordCodec.of(Removed.class).print(new Removed(true), out);
    } else {
      out.println("Your table of actors is removed; the accounts are made without it.");
    }
    return ExitCode.OK;
  }
}
