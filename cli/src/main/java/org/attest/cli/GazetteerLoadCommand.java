package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.cli.page.GazetteerPage;
import org.attest.cli.page.Style;
import org.attest.cli.run.LoadProgress;
import org.attest.nlp.geonames.GeoNamesFile;
import org.attest.nlp.place.GazetteerLoad;
import org.attest.store.json.RecordCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `attest gazetteer load`: loads a GeoNames table into the workspace.
@Command(
    name = "load",
    description = {
      "Loads the places of a GeoNames table into the workspace, in place of those loaded before.",
      "It can be stopped and started again: it goes on where it was. Until it is complete, the"
          + " places loaded before stay in use."
    })
final class GazetteerLoadCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(
      paramLabel = "FILE",
      description =
          "A table of places by GeoNames (AF.txt, cities500.txt, allCountries.txt), plain or in the"
              + " zip it comes in.")
  private Path table = Path.of("");

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (GeoNamesFile file = GeoNamesFile.open(table)) {
      Optional<GazetteerLoad.Result> result = load(file);
      if (result.isEmpty()) {
        return ExitCode.INTERRUPTED;
      }
      PrintWriter out = command.commandLine().getOut();
      if (options.json) {
        RecordCodec.of(GazetteerLoad.Result.class).print(result.get(), out);
      } else {
        out.print(new GazetteerPage(Style.ofOutput()).loaded(result.get()));
      }
      return result.get().gazetteer().badRows() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
  }

  private Optional<GazetteerLoad.Result> load(GeoNamesFile file) throws IOException {
    PrintWriter errors = command.commandLine().getErr();
    LoadProgress progress = new LoadProgress(options.progress(), errors);
    GazetteerLoad load = new GazetteerLoad(options.folder, file, progress);
    Thread onInterrupt =
        new Thread(
            () -> {
              load.stop();
              errors.println("attest: stopped; what was loaded is kept: run it again to go on");
            },
            "interrupt");
    Runtime.getRuntime().addShutdownHook(onInterrupt);
    try {
      Optional<GazetteerLoad.Result> result = load.run();
      progress.end();
      return result;
    } finally {
      if (!load.wasStopped()) {
        Runtime.getRuntime().removeShutdownHook(onInterrupt);
      }
    }
  }
}
