package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.attest.cli.page.EventTable;
import org.attest.cli.page.Style;
import org.attest.cli.run.FailedInputs;
import org.attest.cli.run.Feed;
import org.attest.cli.run.Progress;
import org.attest.cli.run.ReadRun;
import org.attest.core.report.ReportId;
import org.attest.intake.Intake;
import org.attest.nlp.AttestReader;
import org.attest.serve.desk.Inbox;
import org.attest.store.EventFilter;
import org.attest.store.EventRow;
import org.attest.store.Failure;
import org.attest.store.Workspace;
import org.attest.store.WorkspaceException;
import org.attest.store.json.RecordCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `attest read`: reads reports into the workspace and shows the accounts of the events in them.
@Command(
    name = "read",
    description = {
      "Reads reports and shows the accounts of the events in them.",
      "Files are plain text (.txt, .md), web pages (.html) and JSON Lines (.jsonl with text and,"
          + " where known, id, title, date, outlet, url). What was read before is not read again."
    })
final class ReadCommand implements Callable<Integer> {
  @Mixin private WorkspaceOptions options = new WorkspaceOptions();

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files and folders to read, and pages of the web by their addresses (https://...): these"
              + " are fetched, with nothing else, and kept below the workspace. May be left out"
              + " where another version of Attest has read the reports of the workspace.")
  private List<String> named = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports to read at a time (default: one per processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--retry", description = "Read again the inputs that failed before.")
  private boolean retry;

  @Spec private CommandSpec command = CommandSpec.create();

  /// What `--json` prints.
  ///
  /// @param read reports read by this run
  /// @param known reports that the workspace had already
  /// @param failed inputs that could not be read
  private record Summary(int read, int known, List<Problem> failed, List<EventRow> events) {}

  private record Problem(String input, String reason) {}

  @Override
  public Integer call() throws IOException {
    if (named.isEmpty() && !retry && isLegible()) {
      throw new ParameterException(command.commandLine(), "name the files or folders to read");
    }
    if (threads < 1) {
      throw new ParameterException(command.commandLine(), "--threads is at least 1");
    }
    List<Path> paths =
        named.stream().filter(name -> !FailedInputs.isAddress(name)).map(Path::of).toList();
    List<Intake.Source> sources = new ArrayList<>(Intake.sources(paths));
    if (sources.isEmpty() && !paths.isEmpty() && !retry) {
      throw new CommandException(
          ExitCode.NO_INPUT, "no .txt, .md, .html or .jsonl file below " + paths.getFirst());
    }
    try (AttestReader reader = AttestReader.open(options.folder);
        Workspace workspace = Workspace.openToWrite(options.folder)) {
      return read(reader, workspace, sources);
    }
  }

  private int read(AttestReader reader, Workspace workspace, List<Intake.Source> sources)
      throws IOException {
    PrintWriter errors = command.commandLine().getErr();
    List<Feed> feeds = new ArrayList<>();
    feeds.add(Feed.files(sources, Set.of()));
    feeds.add(pages(workspace, named.stream().filter(FailedInputs::isAddress).toList()));
    if (retry) {
      FailedInputs failed = FailedInputs.of(workspace);
      feeds.add(failed.files(file -> true));
      feeds.add(pages(workspace, failed.addresses()));
    }
    List<ReportId> outdated = workspace.outdated(reader.version());
    if (!outdated.isEmpty()) {
      errors.println(
          "attest: the reader has changed: " + outdated.size() + " reports are read anew");
      feeds.add(Feed.stored(workspace.folder(), outdated));
    }
    Feed feed = Feed.all(feeds);
    Progress progress = new Progress(options.progress(), errors, feed.weight());
    ReadRun run = new ReadRun(reader, workspace, threads, progress);
    Thread onInterrupt =
        new Thread(
            () -> {
              run.stop();
              errors.println("attest: stopped; what was read is kept: run it again to go on");
            },
            "interrupt");
    Runtime.getRuntime().addShutdownHook(onInterrupt);
    List<Failure> failures;
    try {
      failures = run.read(feed);
    } finally {
      if (!run.wasStopped()) {
        Runtime.getRuntime().removeShutdownHook(onInterrupt);
      }
    }
    if (run.wasStopped()) {
      return ExitCode.INTERRUPTED;
    }
    if (!workspace.isResolved()) {
      OpenWorkspace.makeAccounts(workspace, options, Optional.empty(), errors);
    }
    report(workspace, progress, failures);
    return failures.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  /// Whether no report in the workspace, if there is one, has to be read anew to be used.
  private boolean isLegible() {
    try (Workspace workspace = Workspace.openToRead(options.folder)) {
      return workspace.isLegible();
    } catch (WorkspaceException e) {
      return true;
    }
  }

  private static Feed pages(Workspace workspace, List<String> addresses) {
    return Feed.pages(addresses, new Inbox(workspace.folder().resolve("reports")));
  }

  private void report(Workspace workspace, Progress progress, List<Failure> failures)
      throws IOException {
    PrintWriter out = command.commandLine().getOut();
    List<EventRow> events = workspace.events(EventFilter.ALL);
    if (options.json) {
      List<Problem> problems =
          failures.stream().map(f -> new Problem(f.input(), f.reason())).toList();
      RecordCodec.of(Summary.class)
          .print(new Summary(progress.readCount(), progress.knownCount(), problems, events), out);
      return;
    }
    out.println();
    out.print(new EventTable(Style.ofOutput()).summary(events));
    if (!events.isEmpty()) {
      out.println();
      boolean named = command.commandLine().getParseResult().hasMatchedOption("--workspace");
      String where = named ? " --workspace " + options.folder : "";
      out.println("attest show NUMBER" + where + " shows an account with the words it rests on.");
    }
    out.flush();
    PrintWriter errors = command.commandLine().getErr();
    if (!failures.isEmpty()) {
      errors.println();
      errors.println(failures.size() + " not read (attest read --retry tries them again):");
      failures.forEach(
          failure ->
              errors.println("  " + Style.PLAIN.inert(failure.input() + ": " + failure.reason())));
    }
  }
}
