package org.attest.bench.corenlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.core.report.Report;
import org.attest.intake.Intake;
import org.attest.intake.IntakeResult;

/// The texts to measure with.
///
/// @param warmUp read first and not measured, so that what is loaded and compiled once is done
/// @param measured no text of them is among those of the warm-up
record Texts(List<Report> warmUp, List<Report> measured) {
  /// The first texts of a file in the order of the file: those measured, then those of the warm-up.
  ///
  /// @throws IOException if the file cannot be read
  static Texts load(Path file, int measured, int warmUp) throws IOException {
    List<Report> reports = new ArrayList<>();
    for (Intake.Source source : Intake.sources(List.of(file))) {
      Intake.read(
          source,
          result -> {
            if (result instanceof IntakeResult.Accepted accepted) {
              reports.add(accepted.report());
            }
          });
    }
    if (reports.size() < measured + warmUp) {
      throw new IOException(
          file + " holds " + reports.size() + " reports; needed are " + (measured + warmUp));
    }
    return new Texts(reports.subList(measured, measured + warmUp), reports.subList(0, measured));
  }
}
