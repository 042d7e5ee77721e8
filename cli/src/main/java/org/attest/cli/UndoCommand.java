package org.attest.cli;

import org.attest.core.decision.Revision;
import org.attest.core.decision.RevisionLog;
import org.attest.store.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `attest undo`: a decision does not hold any more.
@Command(
    name = "undo",
    description = {
      "Undoes a decision: the accounts are as if it had not been made. It stays in the history."
    })
final class UndoCommand extends DecisionCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "REVISION",
      description = "Number in 'attest history' (default: the last decision that holds).")
  private @Nullable Integer revision;

  @Override
  Revision.Act act(Workspace workspace) {
    RevisionLog log = workspace.log();
    int target =
        revision != null
            ? revision
            : log.last()
                .orElseThrow(
                    () ->
                        new CommandException(
                            ExitCode.NO_INPUT, "no decision is in force: nothing to undo"));
    if (!log.holds(target)) {
      throw new CommandException(
          ExitCode.USAGE,
          "revision " + target + " is no decision that holds: 'attest history' lists them");
    }
    return new Revision.Undo(target);
  }
}
