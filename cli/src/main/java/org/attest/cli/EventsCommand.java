package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.cli.page.EventTable;
import org.attest.cli.page.Style;
import org.attest.core.account.Account;
import org.attest.core.account.TollPolicy;
import org.attest.core.account.TollRange;
import org.attest.core.reading.Toll;
import org.attest.core.resolution.EventId;
import org.attest.exchange.words.TollWords;
import org.attest.store.EventRow;
import org.attest.store.Workspace;
import org.attest.store.json.RecordCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `attest events`: the list of events.
@Command(
    name = "events",
    description = {
      "Lists the events of the workspace: those counted as having happened, and apart from them"
          + " those that are not (planned, warned of, denied, retracted, background)."
    })
final class EventsCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Mixin private FilterOptions filter = new FilterOptions();

  @Mixin private TollOptions tolls = new TollOptions();

  @Option(names = "--undecided", description = "Only events that nobody accepted or corrected.")
  private boolean undecided;

  @Option(names = "--all", description = "List every event that is not counted, not only ten.")
  private boolean all;

  @Spec private CommandSpec command = CommandSpec.create();

  /// What `--json` prints.
  private record Listing(int count, List<EventRow> events, Optional<Estimates> estimates) {}

  /// Best estimates, with the rule by which they were made.
  private record Estimates(String policy, List<Estimate> tolls) {}

  private record Estimate(EventId event, Toll.Category category, long best) {}

  @Override
  public Integer call() throws IOException {
    filter.check(command);
    PrintWriter out = command.commandLine().getOut();
    try (Workspace workspace = OpenWorkspace.current(options, command.commandLine().getErr())) {
      List<EventRow> events =
          workspace.events(filter.filter()).stream()
              .filter(event -> !undecided || !(event.accepted() || event.corrected()))
              .toList();
      if (options.json) {
        RecordCodec.of(Listing.class)
            .print(new Listing(events.size(), events, estimates(events, workspace)), out);
      } else {
        EventTable table =
            tolls.policy().isEmpty()
                ? new EventTable(Style.ofOutput())
                : new EventTable(
                    Style.ofOutput(), new TollWords(tolls.policy()), workspace::account);
        out.print(table.list(events, all));
      }
      return ExitCode.OK;
    }
  }

  private Optional<Estimates> estimates(List<EventRow> events, Workspace workspace) {
    if (tolls.policy().isEmpty()) {
      return Optional.empty();
    }
    TollPolicy policy = tolls.policy().get();
    List<Estimate> estimates = new ArrayList<>();
    for (EventRow row : events) {
      Account account = workspace.account(row.id()).orElseThrow();
      account
          .tolls()
          .forEach(
              (category, field) ->
                  TollRange.whole(field)
                      .ifPresent(
                          range ->
                              estimates.add(
                                  new Estimate(row.id(), category, range.estimate(policy)))));
    }
    return Optional.of(new Estimates(policy.label(), estimates));
  }
}
