package org.attest.cli;

import org.attest.core.decision.Decision;
import org.attest.core.decision.Revision;
import org.attest.store.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `attest retract`: an event or a report is withdrawn.
@Command(
    name = "retract",
    description = {
      "Withdraws an event, which is then not counted, or a report, which then vouches for nothing:"
          + " neither do reports that took over its text."
    })
final class RetractCommand extends DecisionCommand {
  /// One of the two.
  private static final class What {
    @Parameters(paramLabel = "EVENT", description = "Number or start of the id of an event.")
    private @Nullable String event;

    @Option(
        names = "--report",
        paramLabel = "REPORT",
        description = "Name or start of the id of a report.")
    private @Nullable String report;
  }

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Override
  Revision.Act act(Workspace workspace) {
    String report = what.report;
    Decision retracted =
        report != null
            ? new Decision.RetractReport(FoundReport.of(workspace, report))
            : anchoring(workspace).retract(FoundEvent.of(workspace, String.valueOf(what.event)));
    return new Revision.Decide(retracted);
  }
}
