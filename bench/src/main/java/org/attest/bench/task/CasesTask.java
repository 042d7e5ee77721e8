package org.attest.bench.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.attest.core.account.Accounts;
import org.attest.core.reading.ReadReport;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.intake.Intake;
import org.attest.intake.IntakeResult;
import org.attest.nlp.AttestReader;

/// Accounts across the reports of a case. The input is a folder that holds `reports/`, or folders
/// that do; the output gets one file per case, named after its folder.
final class CasesTask implements Task {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private static final UnaryOperator<String> WITHOUT_ENDING =
      file -> file.replaceFirst("\\.[a-z]+$", "");

  private final String name;
  private final UnaryOperator<String> reportId;

  private CasesTask(String name, UnaryOperator<String> reportId) {
    this.name = name;
    this.reportId = reportId;
  }

  /// Reports are called by their file names without ending.
  static CasesTask cases() {
    return new CasesTask("cases", WITHOUT_ENDING);
  }

  /// The project's own cases, in `bench/cases`.
  static CasesTask own() {
    return new CasesTask("own_cases", WITHOUT_ENDING);
  }

  /// Cases that nobody who works on the project looks into, in `bench/blind`.
  static CasesTask blind() {
    return new CasesTask("blind_cases", WITHOUT_ENDING);
  }

  /// Reports are called by their full file names.
  static CasesTask seeds() {
    return new CasesTask("seeds", UnaryOperator.identity());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void predict(AttestReader reader, Path input, Path output, int threads)
      throws IOException {
    Files.createDirectories(output);
    for (Path folder : folders(input)) {
      String caseName = folder.toRealPath().getFileName().toString();
      SortedMap<ReportId, List<String>> names = new TreeMap<>();
      SortedMap<ReportId, Report> reports = new TreeMap<>();
      for (Intake.Source source : Intake.sources(List.of(folder.resolve("reports")))) {
        for (Report report : accepted(source)) {
          names
              .computeIfAbsent(report.id(), id -> new ArrayList<>())
              .add(reportId.apply(report.name()));
          reports.put(report.id(), report);
        }
      }
      List<ReadReport> readings = InOrder.read(List.copyOf(reports.values()), reader, threads);
      CasePrediction prediction =
          new CasePrediction(caseName, new CaseReports(names, readings), Accounts.of(readings));
      JSON.writeValue(output.resolve(caseName + ".json").toFile(), prediction.json());
    }
  }

  private static List<Path> folders(Path input) throws IOException {
    if (Files.isDirectory(input.resolve("reports"))) {
      return List.of(input);
    }
    try (Stream<Path> below = Files.list(input)) {
      return below.filter(path -> Files.isDirectory(path.resolve("reports"))).sorted().toList();
    }
  }

  private static List<Report> accepted(Intake.Source source) throws IOException {
    List<IntakeResult> results = new ArrayList<>();
    Intake.read(source, results::add);
    List<Report> reports = new ArrayList<>();
    for (IntakeResult result : results) {
      switch (result) {
        case IntakeResult.Accepted accepted -> reports.add(accepted.report());
        case IntakeResult.Refused refused ->
            throw new IOException(refused.input() + " " + refused.reason());
      }
    }
    return reports;
  }
}
