package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.cli.page.EventTable;
import org.attest.cli.page.Style;
import org.attest.core.account.Status;
import org.attest.core.reading.EventType;
import org.attest.store.EventFilter;
import org.attest.store.EventRow;
import org.attest.store.Workspace;
import org.attest.store.json.RecordCodec;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "PLOVER type: ${COMPLETION-CANDIDATES}.")
  private @Nullable EventType type;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Part of the name of a place, province or country, or a country code.")
  private @Nullable String place;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Part of a name of who did it or whom it was done to; aliases count.")
  private @Nullable String actor;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "On this day or later (YYYY-MM-DD); leaves out events of unknown date.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "On this day or earlier (YYYY-MM-DD); leaves out events of unknown date.")
  private @Nullable LocalDate to;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "How sure it is: ${COMPLETION-CANDIDATES}.")
  private @Nullable Status status;

  @Option(names = "--disputed", description = "Only events about which the reports disagree.")
  private boolean disputed;

  @Option(names = "--undecided", description = "Only events that nobody accepted or corrected.")
  private boolean undecided;

  @Option(names = "--all", description = "List every event that is not counted, not only ten.")
  private boolean all;

  @Spec private CommandSpec command = CommandSpec.create();

  /// What `--json` prints.
  private record Listing(int count, List<EventRow> events) {}

  @Override
  public Integer call() throws IOException {
    if (from != null && to != null && from.isAfter(to)) {
      throw new ParameterException(command.commandLine(), "--from is after --to");
    }
    PrintWriter out = command.commandLine().getOut();
    try (Workspace workspace =
        OpenWorkspace.current(options.folder, command.commandLine().getErr())) {
      List<EventRow> events =
          workspace.events(filter()).stream()
              .filter(event -> !undecided || !(event.accepted() || event.corrected()))
              .toList();
      if (options.json) {
        RecordCodec.of(Listing.class).print(new Listing(events.size(), events), out);
      } else {
        out.print(new EventTable(Style.ofOutput()).list(events, all));
      }
      return ExitCode.OK;
    }
  }

  private EventFilter filter() {
    return new EventFilter(
        Optional.ofNullable(type),
        Optional.ofNullable(place),
        Optional.ofNullable(actor),
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Optional.ofNullable(status),
        disputed);
  }
}
