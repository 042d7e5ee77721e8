package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.cli.page.ChangePage;
import org.attest.cli.page.Style;
import org.attest.core.account.Anchoring;
import org.attest.core.decision.Revision;
import org.attest.store.EventFilter;
import org.attest.store.EventRow;
import org.attest.store.Workspace;
import org.attest.store.json.RecordCodec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command that adds one entry to the log of revisions and shows what changed by it.
abstract class DecisionCommand implements Callable<Integer> {
  private static final String WHY = "attest: with this decision all accounts are made anew";

  private static final String IF_STOPPED = "attest: stopped; nothing is decided";

  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Mixin private DecisionOptions decision = new DecisionOptions();

  @Spec private CommandSpec command = CommandSpec.create();

  /// What to enter in the log.
  ///
  /// @throws CommandException if it cannot be decided
  /// @throws IllegalArgumentException if it cannot be decided, with a message for the user
  abstract Revision.Act act(Workspace workspace);

  @Override
  public final Integer call() throws IOException {
    try (Workspace workspace = OpenWorkspace.toChange(options, errors())) {
      List<EventRow> before = workspace.events(EventFilter.ALL);
      Revision entry = enter(workspace);
      ChangePage page = ChangePage.of(entry, workspace, before);
      if (options.json) {
        RecordCodec.of(ChangePage.class).print(page, out());
      } else {
        out().print(page.print(workspace, Style.ofOutput()));
      }
      return ExitCode.OK;
    }
  }

  private Revision enter(Workspace workspace) {
    Revision.Act act = checked(workspace);
    return options.comparing(
        errors(),
        Optional.of(WHY),
        IF_STOPPED,
        progress -> workspace.enter(act, decision.signature(), progress));
  }

  private Revision.Act checked(Workspace workspace) {
    try {
      return act(workspace);
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }

  final PrintWriter out() {
    return command.commandLine().getOut();
  }

  final PrintWriter errors() {
    return command.commandLine().getErr();
  }

  static Anchoring anchoring(Workspace workspace) {
    return new Anchoring(workspace::account);
  }
}
