package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.cli.page.GazetteerPage;
import org.attest.cli.page.Style;
import org.attest.nlp.place.Gazetteer;
import org.attest.nlp.place.ListedPlace;
import org.attest.nlp.place.LoadedPlaces;
import org.attest.store.json.RecordCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `attest gazetteer show`: the places that a name may denote.
@Command(
    name = "show",
    description =
        "Shows the places that a name may denote, of those that ship with Attest and those loaded.")
final class GazetteerShowCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = "The name; capitals, accents and hyphens do not matter.")
  private List<String> words = List.of();

  @Option(names = "--all", description = "Show all of them, also when there are many.")
  private boolean all;

  @Spec private CommandSpec command = CommandSpec.create();

  /// What `--json` prints.
  private record Places(String name, String credit, List<ListedPlace> places) {}

  @Override
  public Integer call() throws IOException {
    String name = String.join(" ", words);
    Gazetteer gazetteer = Gazetteer.load(LoadedPlaces.open(options.folder));
    List<ListedPlace> places = gazetteer.list(name);
    if (places.isEmpty()) {
      throw new CommandException(
          ExitCode.NO_INPUT,
          "no place '" + name + "': 'attest gazetteer load FILE' loads more places");
    }
    PrintWriter out = command.commandLine().getOut();
    if (options.json) {
      RecordCodec.of(Places.class).print(new Places(name, gazetteer.credit(), places), out);
    } else {
      out.print(new GazetteerPage(Style.ofOutput()).places(places, all));
      out.println();
      out.println(gazetteer.credit());
    }
    return ExitCode.OK;
  }
}
