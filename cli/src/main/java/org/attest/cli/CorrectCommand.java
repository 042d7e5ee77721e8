package org.attest.cli;

import java.util.List;
import org.attest.core.decision.Revision;
import org.attest.core.resolution.EventId;
import org.attest.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `attest correct`: a field has another value.
@Command(
    name = "correct",
    description = {
      "Says what a field of an account is. What the reports say stays beside it.",
      "A date is YYYY-MM-DD, YYYY-MM or YYYY, or two of them with '..' between; a number of people"
          + " 12, 12..15, 12+ (at least) or ..15 (at most); a place NAME or NAME, PROVINCE, COUNTRY"
          + " CODE, with @LATITUDE,LONGITUDE and #GEONAMES-ID where known. Several modes, agents or"
          + " targets have ';' between them."
    })
final class CorrectCommand extends DecisionCommand {
  @Parameters(index = "0", paramLabel = "EVENT", description = "Number or start of the id.")
  private String event = "";

  @Parameters(index = "1", paramLabel = "FIELD", description = FieldName.FIELDS)
  private String field = "";

  @Parameters(index = "2..*", arity = "1..*", paramLabel = "VALUE", description = "What it is.")
  private List<String> value = List.of();

  @Override
  Revision.Act act(Workspace workspace) {
    EventId found = FoundEvent.of(workspace, event);
    return new Revision.Decide(
        anchoring(workspace).correct(found, FieldName.of(field), String.join(" ", value)));
  }
}
