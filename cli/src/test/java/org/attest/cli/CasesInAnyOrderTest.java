package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.attest.core.report.Report;
import org.attest.exchange.JsonExport;
import org.attest.nlp.AttestReader;
import org.attest.store.NewReading;
import org.attest.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The reports of our own cases give the same export all at once and one by one, with the
/// workspace resolved, closed and opened again after each.
final class CasesInAnyOrderTest {
  private static final Path CASES = Path.of("..", "bench", "cases");

  @TempDir Path folder;

  @Test
  void oneByOneOrAllAtOnceGivesTheSameExport() throws IOException {
    try (AttestReader reader = AttestReader.open();
        Stream<Path> cases = Files.list(CASES)) {
      for (Path one : cases.filter(Files::isDirectory).sorted().toList()) {
        List<NewReading> readings = readings(one.resolve("reports"), reader);
        String name = one.getFileName().toString();
        String atOnce = export(folder.resolve(name), List.of(readings));
        Collections.shuffle(readings, new Random(name.hashCode()));
        assertThat(export(folder.resolve(name + "-each"), parts(readings)))
            .as(name)
            .isEqualTo(atOnce);
      }
    }
  }

  private static List<NewReading> readings(Path reports, AttestReader reader) throws IOException {
    List<NewReading> readings = new ArrayList<>();
    try (Stream<Path> files = Files.list(reports)) {
      for (Path file : files.sorted().toList()) {
        String input = file.getFileName().toString();
        Report report = Report.ofText(input, Files.readString(file));
        readings.add(new NewReading(input, report, reader.read(report)));
      }
    }
    return readings;
  }

  /// One report each; of many reports, ten parts.
  private static List<List<NewReading>> parts(List<NewReading> readings) {
    int size = readings.size() > 10 ? (readings.size() + 9) / 10 : 1;
    List<List<NewReading>> parts = new ArrayList<>();
    for (int start = 0; start < readings.size(); start += size) {
      parts.add(readings.subList(start, Math.min(readings.size(), start + size)));
    }
    return parts;
  }

  private static String export(Path folder, List<List<NewReading>> parts) throws IOException {
    for (List<NewReading> part : parts) {
      try (Workspace workspace = Workspace.openToWrite(folder)) {
        workspace.add(part);
        workspace.resolve();
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workspace workspace = Workspace.openToRead(folder)) {
      JsonExport.write(workspace, bytes, Optional.empty());
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
