package org.attest.bench.scale;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.attest.exchange.JsonExport;
import org.attest.store.NewReading;
import org.attest.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `attest bench order WORKSPACE`.
@Command(
    name = "order",
    mixinStandardHelpOptions = true,
    description = {
      "Checks that no order of arrival shows: adds the readings of a workspace to new ones, all at"
          + " once and in parts, in several orders, and compares the exports byte by byte.",
      "Ends with 1 if any two differ."
    })
public final class OrderCommand implements Callable<Integer> {
  @Parameters(paramLabel = "WORKSPACE", description = "with the readings to add")
  private Path workspace = Path.of("");

  @Option(
      names = "--parts",
      paramLabel = "N",
      description =
          "how many parts the readings are added in; after each the workspace is resolved, closed"
              + " and opened again (${DEFAULT-VALUE})")
  private int parts = 4;

  @Option(
      names = "--orders",
      paramLabel = "N",
      description = "how many random orders are tried (${DEFAULT-VALUE})")
  private int orders = 3;

  @Option(names = "--verbose", description = "prints the details of errors")
  private boolean verbose;

  @Override
  public Integer call() throws IOException {
    List<NewReading> readings = new ArrayList<>(StoredReadings.of(workspace));
    byte[] expected = export(readings, 1);
    int differing = 0;
    for (int seed = 1; seed <= orders; seed++) {
      Collections.shuffle(readings, new Random(seed));
      boolean same = Arrays.equals(expected, export(readings, seed == 1 ? 1 : parts));
      differing += same ? 0 : 1;
      System.out.printf(
          "%,d reports, order %d, %s: %s%n",
          readings.size(),
          seed,
          seed == 1 ? "at once" : "in " + parts + " parts",
          same ? "the same export" : "ANOTHER EXPORT");
    }
    return differing == 0 ? 0 : 1;
  }

  private static byte[] export(List<NewReading> readings, int parts) throws IOException {
    Path folder = Files.createTempDirectory("attest-order");
    try {
      int size = (readings.size() + parts - 1) / parts;
      for (int start = 0; start < readings.size(); start += size) {
        try (Workspace made = Workspace.openToWrite(folder)) {
          made.add(readings.subList(start, Math.min(readings.size(), start + size)));
          made.resolve();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (Workspace made = Workspace.openToRead(folder)) {
        JsonExport.write(made, bytes, Optional.empty());
      }
      return bytes.toByteArray();
    } finally {
      Folders.delete(folder);
    }
  }
}
