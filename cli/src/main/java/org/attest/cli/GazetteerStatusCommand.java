package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.cli.page.GazetteerPage;
import org.attest.cli.page.Style;
import org.attest.nlp.place.GazetteerLoad;
import org.attest.nlp.place.LoadedGazetteer;
import org.attest.store.json.RecordCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `attest gazetteer status`: which places are in use.
@Command(name = "status", description = "Shows which places of your own are in use.")
final class GazetteerStatusCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  /// What `--json` prints.
  ///
  /// @param gazetteer absent if none is loaded
  /// @param unfinished whether a load was begun and not finished
  private record Status(Optional<LoadedGazetteer> gazetteer, boolean unfinished) {}

  @Override
  public Integer call() throws IOException {
    Status status =
        new Status(
            LoadedGazetteer.find(options.folder), GazetteerLoad.isUnfinished(options.folder));
    PrintWriter out = command.commandLine().getOut();
    if (options.json) {
      RecordCodec.of(Status.class).print(status, out);
    } else {
      GazetteerPage page = new GazetteerPage(Style.ofOutput());
      out.print(page.status(status.gazetteer(), status.unfinished()));
    }
    return ExitCode.OK;
  }
}
