package org.attest.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attest.nlp.place.GazetteerLoad;
import org.attest.store.json.RecordCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `attest gazetteer remove`: back to the places that ship with Attest.
@Command(
    name = "remove",
    description = "Removes the places loaded; those that ship with Attest stay in use.")
final class GazetteerRemoveCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  /// What `--json` prints.
  private record Removed(boolean removed) {}

  @Override
  public Integer call() throws IOException {
    if (!GazetteerLoad.remove(options.folder)) {
      throw new CommandException(
          ExitCode.NO_INPUT, "no places of your own are loaded in " + options.folder);
    }
    var out = command.commandLine().getOut();
    if (options.json) {
      RecordCodec.of(Removed.class).print(new Removed(true), out);
    } else {
      out.println(
          "Your places are removed; the next 'attest read' reads the reports without them.");
    }
    return ExitCode.OK;
  }
}
