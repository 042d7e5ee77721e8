package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.account.Account;
import org.attest.core.decision.Anchor;
import org.attest.core.decision.Revision;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.EventId;
import org.attest.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `attest split`: some of what is told of an event is an event of its own.
@Command(
    name = "split",
    description = {
      "Splits reports, or single mentions, off an event: they become an event of their own.",
      "REPORT#2 is the second mention in that report; 'attest show --mentions EVENT' numbers them."
    })
final class SplitCommand extends DecisionCommand {
  @Parameters(index = "0", paramLabel = "EVENT", description = "Number or start of the id.")
  private String event = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "REPORT[#N]",
      description = "Names or starts of the ids of reports of the event.")
  private List<String> off = List.of();

  @Override
  Revision.Act act(Workspace workspace) {
    EventId found = FoundEvent.of(workspace, event);
    Account account = workspace.account(found).orElseThrow();
    SortedSet<Anchor> anchors = new TreeSet<>();
    off.forEach(text -> anchors.addAll(mentions(workspace, account, text)));
    return new Revision.Decide(anchoring(workspace).split(found, anchors));
  }

  private static List<Anchor> mentions(Workspace workspace, Account account, String text) {
    int mark = text.lastIndexOf('#');
    boolean whole = mark < 0 || !workspace.findReports(text).isEmpty();
    ReportId report = FoundReport.of(workspace, whole ? text : text.substring(0, mark));
    List<Anchor> told = new ArrayList<>();
    for (Anchor anchor : account.anchors()) {
      if (anchor.trigger().report().equals(report)) {
        told.add(anchor);
      }
    }
    if (told.isEmpty()) {
      throw new CommandException(
          ExitCode.USAGE, "'" + text + "' does not speak of " + account.id());
    }
    return whole ? told : List.of(told.get(index(text.substring(mark + 1), told.size(), text)));
  }

  private static int index(String number, int count, String text) {
    for (int i = 1; i <= count; i++) {
      if (number.equals(String.valueOf(i))) {
        return i - 1;
      }
    }
    throw new CommandException(
        ExitCode.USAGE, "'" + text + "': the report has mentions 1 to " + count + " of the event");
  }
}
