package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.cli.page.ActorTablePage;
import org.attest.cli.page.Style;
import org.attest.core.resolution.ActorTable;
import org.attest.core.resolution.KnownActor;
import org.attest.store.Workspace;
import org.attest.store.json.RecordCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `attest actors show`: the entries of the user's table that bear a name.
@Command(
    name = "show",
    description =
        "Shows the entries of your table that bear a name, and the actors of the reports that they"
            + " are.")
final class ActorsShowCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = "The name, or a Wikidata id; capitals, accents and articles do not matter.")
  private List<String> words = List.of();

  @Spec private CommandSpec command = CommandSpec.create();

  /// What `--json` prints.
  private record Entries(String name, String table, List<KnownActor> actors) {}

  @Override
  public Integer call() throws IOException {
    String name = String.join(" ", words);
    PrintWriter out = command.commandLine().getOut();
    try (Workspace workspace = OpenWorkspace.current(options, command.commandLine().getErr())) {
      ActorTable table = workspace.actorTable();
      List<KnownActor> entries =
          table.actors().stream().filter(actor -> actor.wikidata().equalsIgnoreCase(name)).toList();
      if (entries.isEmpty()) {
        entries = table.named(name);
      }
      if (entries.isEmpty()) {
        throw new CommandException(
            ExitCode.NO_INPUT,
            "no actor '" + name + "' in a table of your own: 'attest actors load FILE' loads one");
      }
      if (options.json) {
        RecordCodec.of(Entries.class).print(new Entries(name, table.source(), entries), out);
      } else {
        out.print(new ActorTablePage(Style.ofOutput()).entries(entries, workspace.actors()));
      }
      return ExitCode.OK;
    }
  }
}
