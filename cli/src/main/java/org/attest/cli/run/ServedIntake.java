package org.attest.cli.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.attest.core.resolution.StageWatcher;
import org.attest.intake.web.SavedPage;
import org.attest.intake.web.WebPages;
import org.attest.nlp.AttestReader;
import org.attest.serve.desk.ReportIntake;
import org.attest.store.Workspace;

/// Reads reports for the workbench as `attest read` does.
public final class ServedIntake implements ReportIntake {
  private final WebPages pages;

  public ServedIntake() {
    this(WebPages.OF_THE_INTERNET);
  }

  /// @param pages those that people may have fetched
  public ServedIntake(WebPages pages) {
    this.pages = pages;
  }

  @Override
  public void read(Path folder, List<Path> files, Listener listener, StageWatcher watcher) {
    read(folder, workspace -> Feed.below(files, Set.of()), listener, watcher);
  }

  @Override
  public void goOn(Path folder, Path inbox, Listener listener, StageWatcher watcher) {
    List<Path> brought = Files.exists(inbox) ? List.of(inbox) : List.of();
    read(
        folder,
        workspace -> {
          // Pages of the web that failed are not asked for: nobody asks for them now.
          Feed failed = FailedInputs.of(workspace).files(file -> !file.startsWith(inbox));
          return Feed.all(List.of(Feed.below(brought, Set.of()), failed));
        },
        listener,
        watcher);
  }

  private static void read(
      Path folder, Function<Workspace, Feed> inputs, Listener listener, StageWatcher watcher) {
    try (AttestReader reader = AttestReader.open(folder);
        Workspace workspace = Workspace.openToWrite(folder)) {
      Feed feed =
          Feed.all(
              List.of(
                  inputs.apply(workspace),
                  Feed.stored(folder, workspace.outdated(reader.version()))));
      Progress progress = new Progress(listener, feed.weight());
      int threads = Runtime.getRuntime().availableProcessors();
      new ReadRun(reader, workspace, threads, progress).read(feed);
      if (!workspace.isResolved()) {
        workspace.resolve(watcher);
      }
    }
  }

  @Override
  public Fetched fetch(String address) throws IOException {
    SavedPage page = pages.fetch(address);
    return new Fetched(page.name(), page.bytes());
  }

  @Override
  public List<Path> samples(Path folder) {
    try {
      return Samples.write(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
