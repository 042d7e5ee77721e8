package org.attest.cli;

import org.attest.core.decision.Revision;
import org.attest.core.decision.RevisionLog;
import org.attest.store.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `attest redo`: a decision that was undone holds again.
@Command(name = "redo", description = "Lets a decision that was undone hold again.")
final class RedoCommand extends DecisionCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "REVISION",
      description = "Number in 'attest history' (default: the decision that was undone last).")
  private @Nullable Integer revision;

  @Override
  Revision.Act act(Workspace workspace) {
    RevisionLog log = workspace.log();
    int target =
        revision != null
            ? revision
            : log.lastUndone()
                .orElseThrow(
                    () ->
                        new CommandException(
                            ExitCode.NO_INPUT, "no decision is undone: nothing to do again"));
    if (log.decision(target).isEmpty() || log.holds(target)) {
      throw new CommandException(
          ExitCode.USAGE,
          "revision " + target + " is no decision that was undone: 'attest history' lists them");
    }
    return new Revision.Redo(target);
  }
}
