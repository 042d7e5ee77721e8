package org.attest.cli;

import org.attest.core.decision.Revision;
import org.attest.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `attest apart`: two events are not the same.
@Command(
    name = "apart",
    description = "Keeps two events apart: they are not the same, whatever reports are still read.")
final class ApartCommand extends DecisionCommand {
  @Parameters(index = "0", paramLabel = "EVENT", description = "Number or start of the id.")
  private String left = "";

  @Parameters(index = "1", paramLabel = "EVENT", description = "The other event.")
  private String right = "";

  @Override
  Revision.Act act(Workspace workspace) {
    return new Revision.Decide(
        anchoring(workspace)
            .apart(FoundEvent.of(workspace, left), FoundEvent.of(workspace, right)));
  }
}
