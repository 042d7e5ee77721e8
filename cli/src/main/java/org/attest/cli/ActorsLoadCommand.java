package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.cli.page.ActorTablePage;
import org.attest.cli.page.LoadedActors;
import org.attest.cli.page.Style;
import org.attest.core.resolution.ActorTable;
import org.attest.exchange.ActorTableFile;
import org.attest.store.Workspace;
import org.attest.store.json.RecordCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `attest actors load`: loads a table of actors into the workspace.
@Command(
    name = "load",
    description = {
      "Loads a table of actors into the workspace, in place of the one loaded before, and makes the"
          + " accounts anew.",
      "Rows that cannot be used are left out, and the first of them are named."
    })
final class ActorsLoadCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(
      paramLabel = "FILE",
      description =
          "A row a line, with tabs or commas between the cells: Wikidata id (Q42), name, aliases"
              + " with | between them, kind. The last two may be left out; a first line may name"
              + " the columns.")
  private Path file = Path.of("");

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    ActorTableFile.Content content = ActorTableFile.read(file);
    PrintWriter out = command.commandLine().getOut();
    try (Workspace workspace = Workspace.openToWrite(options.folder)) {
      boolean fresh = !content.table().equals(workspace.actorTable());
      if (fresh) {
        load(content.table(), workspace);
      }
      LoadedActors loaded = LoadedActors.of(content.table(), workspace);
      if (options.json) {
        RecordCodec.of(Loaded.class)
            .print(
                new Loaded(fresh, loaded, content.rows(), content.badRows(), content.firstBad()),
                out);
      } else {
        out.print(new ActorTablePage(Style.ofOutput()).loaded(loaded, content, file, fresh));
      }
    }
    return content.badRows() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private void load(ActorTable table, Workspace workspace) {
    options.comparing(
        command.commandLine().getErr(),
        Optional.of("attest: the accounts are made anew with this table of actors"),
        "attest: stopped; nothing is loaded",
        progress -> {
          workspace.load(table, progress);
          return workspace;
        });
  }

  /// What `--json` prints.
  ///
  /// @param fresh false if just this table was loaded already
  private record Loaded(
      boolean fresh,
      LoadedActors table,
      long rows,
      long badRows,
      List<ActorTableFile.BadRow> firstBad) {}
}
