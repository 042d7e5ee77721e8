package org.attest.bench.task;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.reading.ReadReport;
import org.attest.nlp.AttestReader;

/// What speaks for each town that the documents of an incident name, to learn from: for each town
/// a line with the incident of the gold, the town, and then `sign=value` for each sign, separated
/// by tabs.
final class IncidentTownsTask implements Task {
  @Override
  public String name() {
    return "incident_towns";
  }

  @Override
  public void predict(AttestReader reader, Path input, Path output, int threads)
      throws IOException {
    List<ReadReport> readings = IncidentTask.read(input, reader, threads);
    SortedMap<String, List<ReadReport>> incidents = new TreeMap<>();
    try (BufferedReader lines = Files.newBufferedReader(input)) {
      for (int i = 0; i < readings.size(); i++) {
        String incident = JsonLines.next(lines, 1).getFirst().at("/gold/incident").asText();
        incidents.computeIfAbsent(incident, missing -> new ArrayList<>()).add(readings.get(i));
      }
    }
    try (BufferedWriter writer = Files.newBufferedWriter(output)) {
      for (Map.Entry<String, List<ReadReport>> incident : incidents.entrySet()) {
        TownSigns signs = new TownSigns(incident.getValue());
        for (Map.Entry<String, SortedMap<String, Double>> town : signs.signs().entrySet()) {
          writer.write(SignLine.of(incident.getKey(), signs.name(town.getKey()), town.getValue()));
          writer.newLine();
        }
      }
    }
  }
}
