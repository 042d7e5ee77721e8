package org.attest.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.attest.cli.page.HistoryPage;
import org.attest.cli.page.Style;
import org.attest.core.decision.Revision;
import org.attest.core.decision.Standing;
import org.attest.core.resolution.EventId;
import org.attest.exchange.JsonExport;
import org.attest.store.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `attest history`: what people decided.
@Command(
    name = "history",
    description = {
      "Lists what people decided, undid and did again, with what became of it. Nothing is ever"
          + " taken out of the history."
    })
final class HistoryCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "EVENT",
      description = "Number or start of the id of an event: only what is about it.")
  private @Nullable String event;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Workspace workspace = OpenWorkspace.current(options, command.commandLine().getErr())) {
      List<Revision> revisions = asked(workspace);
      if (options.json) {
        JsonExport.writeHistory(revisions, workspace, System.out);
      } else {
        command
            .commandLine()
            .getOut()
            .print(HistoryPage.of(revisions, workspace, Style.ofOutput()));
      }
      return ExitCode.OK;
    }
  }

  private List<Revision> asked(Workspace workspace) {
    List<Revision> all = workspace.log().revisions();
    String text = event;
    if (text == null) {
      return all;
    }
    EventId found = FoundEvent.of(workspace, text);
    SortedSet<Integer> about = new TreeSet<>(workspace.account(found).orElseThrow().revisions());
    for (Standing standing : workspace.standings()) {
      if (standing.events().contains(found)) {
        about.add(standing.revision());
      }
    }
    List<Revision> asked = new ArrayList<>();
    for (Revision revision : all) {
      if (about.contains(revision.target())) {
        asked.add(revision);
      }
    }
    return asked;
  }
}
