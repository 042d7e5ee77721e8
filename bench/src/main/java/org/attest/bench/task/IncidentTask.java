package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.core.reading.ReadReport;
import org.attest.core.resolution.IncidentClusterer;
import org.attest.core.resolution.NewsText;
import org.attest.core.resolution.Weights;
import org.attest.nlp.AttestReader;

/// Which of many reports tell of one incident, and what is settled about it. One JSON object per
/// line: a document in; out come `{id, incident}` for each document and, for `gva`, a record for
/// each incident.
final class IncidentTask implements Task {
  private final String name;
  private final boolean records;

  private IncidentTask(String name, boolean records) {
    this.name = name;
    this.records = records;
  }

  /// Groups only.
  static IncidentTask clusters() {
    return new IncidentTask("clusters", false);
  }

  /// Groups and a record for each.
  static IncidentTask gva() {
    return new IncidentTask("gva", true);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void predict(AttestReader reader, Path input, Path output, int threads)
      throws IOException {
    List<ReadReport> readings = read(input, reader, threads);
    List<NewsText> news = news(readings);
    List<List<Integer>> groups = new IncidentClusterer(Weights.incidents()).group(news);
    try (BufferedWriter writer = Files.newBufferedWriter(output)) {
      for (int group = 0; group < groups.size(); group++) {
        for (int member : groups.get(group)) {
          ObjectNode line = JsonNodeFactory.instance.objectNode();
          JsonLines.write(writer, line.put("id", news.get(member).id()).put("incident", group));
        }
        if (records) {
          List<ReadReport> members = groups.get(group).stream().map(readings::get).toList();
          JsonLines.write(writer, new IncidentRecord(members).json().put("incident", group));
        }
      }
    }
  }

  /// The documents as they are read, each named by its id.
  static List<ReadReport> read(Path input, AttestReader reader, int threads) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(input)) {
      List<JsonNode> documents = JsonLines.next(lines, Integer.MAX_VALUE);
      return InOrder.read(
          documents.stream().map(JsonLines::headedReport).toList(), reader, threads);
    }
  }

  static List<NewsText> news(List<ReadReport> readings) {
    return readings.stream().map(read -> NewsText.of(read.report().name(), read)).toList();
  }
}
