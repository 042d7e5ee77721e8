package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.cli.page.ClocksPage;
import org.attest.cli.page.Style;
import org.attest.cli.page.TimelinePage;
import org.attest.core.account.Account;
import org.attest.core.account.Development;
import org.attest.core.reading.DateInterval;
import org.attest.core.resolution.EventId;
import org.attest.exchange.words.TollWords;
import org.attest.store.EventRow;
import org.attest.store.Workspace;
import org.attest.store.json.RecordCodec;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `attest timeline`: events in order of time, or one event on two clocks.
@Command(
    name = "timeline",
    description = {
      "Lists the events of an actor or a place in the order in which they happened; or, of one"
          + " event, when it happened and when each thing about it became known."
    })
final class TimelineCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Mixin private FilterOptions filter = new FilterOptions();

  @Mixin private TollOptions tolls = new TollOptions();

  @Parameters(
      paramLabel = "EVENT",
      arity = "0..1",
      description = "Number of an event in 'attest events', or the start of its id.")
  private @Nullable String event;

  @Spec private CommandSpec command = CommandSpec.create();

  /// What `--json` prints for many events, in order of time, those of unknown day last.
  private record Listing(int count, List<Entry> events) {}

  private record Entry(EventRow event, List<String> disputed, List<String> competingClaims) {}

  /// What `--json` prints for one event.
  private record Clocks(EventId event, List<DateInterval> happened, List<Development> known) {}

  @Override
  public Integer call() throws IOException {
    filter.check(command);
    PrintWriter out = command.commandLine().getOut();
    try (Workspace workspace = OpenWorkspace.current(options, command.commandLine().getErr())) {
      if (event == null) {
        list(workspace, out);
      } else {
        one(workspace, event, out);
      }
      return ExitCode.OK;
    }
  }

  private void list(Workspace workspace, PrintWriter out) throws IOException {
    List<EventRow> events = TimelinePage.inOrder(workspace.events(filter.filter()));
    if (options.json) {
      List<Entry> entries = new ArrayList<>();
      for (EventRow row : events) {
        Account account = workspace.account(row.id()).orElseThrow();
        entries.add(new Entry(row, TimelinePage.disputed(account), account.competingClaims()));
      }
      RecordCodec.of(Listing.class).print(new Listing(entries.size(), entries), out);
    } else {
      out.print(
          TimelinePage.of(
              filter.title(),
              events,
              workspace::account,
              new TollWords(tolls.policy()),
              Style.ofOutput()));
    }
  }

  private void one(Workspace workspace, String text, PrintWriter out) throws IOException {
    EventId id = FoundEvent.of(workspace, text);
    Account account = workspace.account(id).orElseThrow();
    if (options.json) {
      List<DateInterval> happened =
          Optional.of(account).flatMap(Account::date).map(field -> field.all()).orElse(List.of());
      RecordCodec.of(Clocks.class).print(new Clocks(id, happened, Development.of(account)), out);
    } else {
      out.print(ClocksPage.of(account, workspace, Style.ofOutput()));
    }
  }
}
