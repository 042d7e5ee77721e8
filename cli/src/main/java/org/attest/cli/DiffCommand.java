package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.attest.cli.page.DiffPage;
import org.attest.cli.page.Style;
import org.attest.core.account.Accounts;
import org.attest.core.account.AccountsDiff;
import org.attest.core.decision.RevisionLog;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.ReadReport;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.ActorTable;
import org.attest.exchange.ExportedReports;
import org.attest.store.Workspace;
import org.attest.store.json.RecordCodec;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `attest diff`: what some reports changed.
@Command(
    name = "diff",
    description = {
      "Shows what some of the reports changed: the accounts of all reports beside those without"
          + " them. Both are made from the readings, with the decisions in force, so that any"
          + " two sets of reports can be compared at any time."
    })
final class DiffCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Earlier earlier = new Earlier();

  @Spec private CommandSpec command = CommandSpec.create();

  /// The ways to say which reports were there before.
  private static final class Earlier {
    @Option(
        names = "--since",
        paramLabel = "DAY",
        description =
            "What the reports published on this day or later (YYYY-MM-DD) changed. Undated reports"
                + " are taken for earlier ones.")
    private @Nullable LocalDate since;

    @Option(
        names = "--without",
        paramLabel = "REPORT",
        description =
            "What these reports changed: by name or start of the id; may be given several times.")
    private List<String> without = List.of();

    @Option(
        names = "--export",
        paramLabel = "FILE",
        description = "What the reports changed that this earlier JSON export does not have.")
    private @Nullable Path export;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = command.commandLine().getOut();
    try (Workspace workspace = OpenWorkspace.current(options, command.commandLine().getErr())) {
      List<ReadReport> all = new ArrayList<>();
      workspace.readings().forEach(all::add);
      RevisionLog log = workspace.log();
      SortedSet<ReportId> later = later(workspace, all);
      List<ReadReport> before =
          all.stream().filter(read -> !later.contains(read.report().id())).toList();
      ActorTable table = workspace.actorTable();
      AccountsDiff diff =
          AccountsDiff.between(
              accounts(before, "the earlier reports", log, table),
              accounts(all, "all reports", log, table));
      if (options.json) {
        RecordCodec.of(AccountsDiff.class).print(diff, out);
      } else {
        out.print(DiffPage.of(diff, workspace, new EventNames(workspace)::of, Style.ofOutput()));
      }
      return ExitCode.OK;
    }
  }

  private Accounts accounts(
      List<ReadReport> readings, String which, RevisionLog log, ActorTable table) {
    return options.comparing(
        command.commandLine().getErr(),
        Optional.of("attest: the accounts of " + which + " are made"),
        "attest: stopped",
        progress -> Accounts.of(readings, log, table, progress));
  }

  /// The reports that were not there before.
  private SortedSet<ReportId> later(Workspace workspace, List<ReadReport> all) throws IOException {
    SortedSet<ReportId> later = new TreeSet<>();
    if (earlier.export != null) {
      SortedSet<ReportId> known = exported(earlier.export);
      all.forEach(read -> later.add(read.report().id()));
      later.removeAll(known);
    } else if (earlier.since != null) {
      LocalDate since = earlier.since;
      for (ReadReport read : all) {
        read.published()
            .flatMap(DateInterval::latest)
            .filter(day -> !day.isBefore(since))
            .ifPresent(day -> later.add(read.report().id()));
      }
    } else {
      for (String text : earlier.without) {
        later.add(FoundReport.of(workspace, text));
      }
    }
    return later;
  }

  private static SortedSet<ReportId> exported(Path file) throws IOException {
    try {
      return ExportedReports.in(file);
    } catch (IllegalArgumentException e) {
      throw new CommandException(
          ExitCode.NO_INPUT,
          file + " is no JSON export by Attest: make one with 'attest export -o " + file + "'");
    }
  }
}
