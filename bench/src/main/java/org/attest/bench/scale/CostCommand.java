package org.attest.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.core.report.Report;
import org.attest.intake.Intake;
import org.attest.intake.IntakeResult;
import org.attest.nlp.AttestReader;
import org.attest.store.NewReading;
import org.attest.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `attest bench cost PATH...`.
@Command(
    name = "cost",
    mixinStandardHelpOptions = true,
    description = {
      "Measures what reading reports costs, and what resolving them costs in the same process, as"
          + " 'attest read' does both with one thread.",
      "Prints processor time, start and warm-up of the JVM included."
    })
public final class CostCommand implements Callable<Integer> {
  /// How many readings are kept in one transaction.
  private static final int BATCH = 50;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "files and folders of reports")
  private List<Path> paths = List.of();

  @Option(
      names = "--reports",
      paramLabel = "N",
      description = "how many reports are read at most (${DEFAULT-VALUE})")
  private int most = 1000;

  @Option(names = "--verbose", description = "prints the details of errors")
  private boolean verbose;

  @Override
  public Integer call() throws IOException {
    List<Report> reports = reports();
    Path folder = Files.createTempDirectory("attest-cost");
    try (AttestReader reader = AttestReader.open();
        Workspace workspace = Workspace.openToWrite(folder)) {
      double reading = ProcessorTime.of(() -> read(reports, reader, workspace));
      double resolving = ProcessorTime.of(workspace::resolve);
      System.out.println("| reports | reading, ms a report | resolving, ms a report | part |");
      System.out.println("|---|---|---|---|");
      System.out.printf(
          "| %,d | %.1f | %.1f | 1/%.1f |%n",
          reports.size(),
          1000 * reading / reports.size(),
          1000 * resolving / reports.size(),
          reading / resolving);
    } finally {
      Folders.delete(folder);
    }
    return 0;
  }

  private List<Report> reports() throws IOException {
    List<Report> reports = new ArrayList<>();
    for (Intake.Source source : Intake.sources(paths)) {
      Intake.read(
          source,
          result -> {
            if (result instanceof IntakeResult.Accepted accepted && reports.size() < most) {
              reports.add(accepted.report());
            }
          });
    }
    return reports;
  }

  private static void read(List<Report> reports, AttestReader reader, Workspace workspace) {
    List<NewReading> batch = new ArrayList<>();
    for (Report report : reports) {
      batch.add(new NewReading(report.name(), report, reader.read(report)));
      if (batch.size() == BATCH) {
        workspace.add(batch);
        batch.clear();
      }
    }
    workspace.add(batch);
  }
}
