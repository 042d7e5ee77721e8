package org.attest.cli;

import java.util.Optional;
import org.attest.core.decision.Decision;
import org.attest.core.decision.Revision;
import org.attest.core.resolution.EventId;
import org.attest.store.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `attest accept`: an account, or what it shows in one field, is right.
@Command(
    name = "accept",
    description = {
      "Accepts an account as it stands, or what it shows in one field: that value is then shown"
          + " whatever later reports say."
    })
final class AcceptCommand extends DecisionCommand {
  @Parameters(index = "0", paramLabel = "EVENT", description = "Number or start of the id.")
  private String event = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "FIELD", description = FieldName.FIELDS)
  private @Nullable String field;

  @Override
  Revision.Act act(Workspace workspace) {
    EventId found = FoundEvent.of(workspace, event);
    Decision accepted =
        Optional.ofNullable(field)
            .map(name -> anchoring(workspace).accept(found, FieldName.of(name)))
            .orElseGet(() -> anchoring(workspace).accept(found));
    return new Revision.Decide(accepted);
  }
}
