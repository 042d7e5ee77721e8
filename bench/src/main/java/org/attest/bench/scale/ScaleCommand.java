package org.attest.bench.scale;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.core.reading.ReadReport;
import org.attest.store.EventFilter;
import org.attest.store.NewReading;
import org.attest.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `attest bench scale WORKSPACE`.
@Command(
    name = "scale",
    mixinStandardHelpOptions = true,
    description = {
      "Measures what resolution costs with many reports, made from the readings of a workspace.",
      "Prints a row for each number of reports: the time of resolving all of them, of resolving"
          + " again after ten more came, and the most memory held."
    })
public final class ScaleCommand implements Callable<Integer> {
  private static final int LATER = 10;

  @Parameters(
      paramLabel = "WORKSPACE",
      description = "with readings to multiply; a thousand reports or more give a fair mixture")
  private Path workspace = Path.of("");

  @Option(
      names = "--reports",
      paramLabel = "N",
      split = ",",
      description = "numbers of reports (${DEFAULT-VALUE})")
  private List<Integer> sizes = List.of(1000, 10_000, 100_000);

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "where the workspaces are made; 100,000 reports take some 3 GB")
  private Path folder = Path.of(System.getProperty("java.io.tmpdir"));

  @Option(
      names = "--no-later",
      negatable = true,
      description = "leaves out resolving again after ten more came")
  private boolean later = true;

  @Option(
      names = "--keep",
      description = "leaves the workspaces where they are made, and says where that is")
  private boolean keep;

  @Option(names = "--verbose", description = "prints the details of errors")
  private boolean verbose;

  @Override
  public Integer call() throws IOException {
    System.out.println("| reports | events | resolving, ms a report | ten more, s | memory, MiB |");
    System.out.println("|---|---|---|---|---|");
    for (int size : sizes) {
      Path made = Files.createTempDirectory(folder, "attest-scale");
      try {
        measure(fill(size, made), size, made);
      } finally {
        if (keep) {
          System.out.println(made);
        } else {
          Folders.delete(made);
        }
      }
    }
    return 0;
  }

  /// Makes a workspace of copies. What they are made from is let go of, so that it is not measured.
  ///
  /// @return copies that are to come later
  private List<NewReading> fill(int size, Path made) {
    List<ReadReport> base =
        StoredReadings.of(workspace).stream()
            .map(read -> new ReadReport(read.report(), read.reading()))
            .toList();
    Copies copies = new Copies(base);
    try (Workspace workspace = Workspace.openToWrite(made)) {
      int copied = 0;
      int number = 0;
      while (copied < size) {
        List<NewReading> some = inputs(copies.copy(number++));
        some = some.subList(0, Math.min(base.size(), size - copied));
        workspace.add(some);
        copied += some.size();
      }
      return List.copyOf(inputs(copies.copy(number)).subList(0, LATER));
    }
  }

  private void measure(List<NewReading> more, int size, Path made) {
    try (Workspace workspace = Workspace.openToWrite(made)) {
      resetPeak();
      double all = ProcessorTime.of(workspace::resolve);
      long memory = peak();
      int events = workspace.events(EventFilter.ALL).size();
      String again = "";
      if (later) {
        workspace.add(more);
        again = String.format("%.1f", ProcessorTime.of(workspace::resolve));
      }
      System.out.printf(
          "| %,d | %,d | %.2f | %s | %,d |%n",
          size, events, 1000 * all / size, again, memory >> 20);
    }
  }

  private static List<NewReading> inputs(List<ReadReport> readings) {
    return readings.stream()
        .map(read -> new NewReading(read.report().name(), read.report(), read.reading()))
        .toList();
  }

  private static void resetPeak() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /// The most bytes that the heap held since [#resetPeak], garbage among them.
  private static long peak() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        bytes += pool.getPeakUsage().getUsed();
      }
    }
    return bytes;
  }
}
