package org.attest.cli;

import java.util.List;
import org.attest.core.decision.Revision;
import org.attest.core.resolution.EventId;
import org.attest.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `attest merge`: events are one.
@Command(name = "merge", description = "Makes one event of two or more.")
final class MergeCommand extends DecisionCommand {
  @Parameters(
      paramLabel = "EVENT",
      arity = "2..*",
      description = "Numbers or starts of the ids of two events or more.")
  private List<String> events = List.of();

  @Override
  Revision.Act act(Workspace workspace) {
    List<EventId> found = events.stream().map(text -> FoundEvent.of(workspace, text)).toList();
    return new Revision.Decide(anchoring(workspace).merge(found));
  }
}
