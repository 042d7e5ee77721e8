package org.attest.browser;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.cli.run.ServedIntake;
import org.attest.intake.web.WebPages;
import org.attest.serve.Workbench;
import org.attest.serve.WorkbenchSettings;
import org.attest.serve.desk.RecentWorkspaces;
import org.attest.serve.guard.Reach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/// A workbench of its own for each test, and the people who visit it. When the test ends,
/// nothing may have happened in their browsers that should not.
final class Stage implements BeforeEachCallback, AfterEachCallback {
  private final boolean samples;
  private final WebPages pages;
  private final List<Visitor> visitors = new ArrayList<>();
  private @Nullable Path folder;
  private @Nullable Path state;
  private @Nullable Workbench workbench;
  private @Nullable Browser browser;

  private Stage(boolean samples, WebPages pages) {
    this.samples = samples;
    this.pages = pages;
  }

  /// A workspace that is not there yet.
  static Stage empty() {
    return emptyWith(WebPages.OF_THE_INTERNET);
  }

  /// A workspace that is not there yet, into which such pages of the web come.
  static Stage emptyWith(WebPages pages) {
    return new Stage(false, pages);
  }

  /// A workspace that holds the samples.
  static Stage withSamples() {
    return new Stage(true, WebPages.OF_THE_INTERNET);
  }

  @Override
  public void beforeEach(ExtensionContext test) throws IOException {
    // The browser and the samples serve all tests: the root keeps them, and closes them at the end.
    Store kept = test.getRoot().getStore(Namespace.create(Stage.class));
    browser = kept.computeIfAbsent("browser", key -> Chromium.start(), Chromium.class).browser();
    folder = Files.createTempDirectory("attest-browser");
    state = Files.createTempDirectory("attest-state");
    if (samples) {
      kept.computeIfAbsent("samples", key -> SampleWorkspace.read(), SampleWorkspace.class)
          .copyTo(workspace());
    }
    workbench =
        Workbench.start(
            new WorkbenchSettings(
                workspace(),
                0,
                "Mara Lindqvist",
                new ServedIntake(pages),
                Reach.LOOPBACK,
                Optional.empty(),
                Optional.of(new RecentWorkspaces(state.resolve("workspaces"))),
                InstantSource.system()));
  }

  /// The folder of the workspace; beside it there is nothing.
  Path workspace() {
    return requireNonNull(folder).resolve("workspace");
  }

  /// Opens the first screen on a desk.
  Visitor visitor() {
    return visitor(Look.DESK);
  }

  /// Opens the first screen.
  Visitor visitor(Look look) {
    Visitor visitor =
        new Visitor(requireNonNull(browser), requireNonNull(workbench).address(), look);
    visitors.add(visitor);
    visitor.open("/");
    return visitor;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    if (workbench == null) {
      return;
    }
    List<String> trouble = new ArrayList<>();
    for (Visitor visitor : visitors) {
      trouble.addAll(visitor.leave());
    }
    visitors.clear();
    workbench.close();
    Folders.delete(requireNonNull(folder));
    Folders.delete(requireNonNull(state));
    if (!trouble.isEmpty()) {
      throw new AssertionError("the browser saw: " + trouble);
    }
  }
}
