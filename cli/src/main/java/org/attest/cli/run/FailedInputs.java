package org.attest.cli.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.attest.intake.IntakeResult;
import org.attest.store.Failure;
import org.attest.store.Workspace;

/// The inputs of a workspace that could not be read before, to be tried again.
public final class FailedInputs {
  private final Set<String> inputs = new TreeSet<>();
  private final Set<Path> files = new TreeSet<>();
  private final List<String> addresses = new ArrayList<>();
  private final List<IntakeResult> gone = new ArrayList<>();

  private FailedInputs() {}

  /// Those of a workspace.
  public static FailedInputs of(Workspace workspace) {
    FailedInputs failed = new FailedInputs();
    for (Failure failure : workspace.failures()) {
      failed.add(failure.input());
    }
    return failed;
  }

  private void add(String input) {
    if (isAddress(input)) {
      addresses.add(input);
      return;
    }
    Path file = file(input);
    if (Files.exists(file)) {
      inputs.add(input);
      files.add(file);
    } else {
      gone.add(new IntakeResult.Refused(input, "is not there any more"));
    }
  }

  /// Whether an input is a page of the web.
  public static boolean isAddress(String input) {
    return input.matches("(?i)https?://.*");
  }

  /// The file of an input, which can be a line of it.
  private static Path file(String input) {
    Path whole = Path.of(input);
    int line = input.lastIndexOf('#');
    return line > 0 && !Files.exists(whole) ? Path.of(input.substring(0, line)) : whole;
  }

  /// Pages of the web, by their addresses.
  public List<String> addresses() {
    return addresses;
  }

  /// Those that are files, and those that were.
  ///
  /// @param wanted which files
  public Feed files(Predicate<Path> wanted) {
    List<Path> chosen = files.stream().filter(wanted).toList();
    List<Feed> feeds = new ArrayList<>(List.of(Feed.results(gone)));
    if (!chosen.isEmpty()) {
      feeds.add(Feed.below(chosen, inputs));
    }
    return Feed.all(feeds);
  }
}
