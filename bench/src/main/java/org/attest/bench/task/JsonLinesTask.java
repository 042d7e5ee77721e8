package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.report.Outlet;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;
import org.attest.nlp.AttestReader;

/// A task that reads a JSON object from each line and writes one for each, in the same order.
abstract class JsonLinesTask implements Task {
  static final ObjectMapper JSON = new ObjectMapper();

  /// Documents that are held in memory at the same time.
  private static final int WINDOW = 256;

  /// The prediction for one document.
  abstract ObjectNode predict(AttestReader reader, JsonNode document);

  @Override
  public final void predict(AttestReader reader, Path input, Path output, int threads)
      throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(input);
        BufferedWriter writer = Files.newBufferedWriter(output)) {
      List<JsonNode> window = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          window.add(JSON.readTree(line));
        }
        if (window.size() == WINDOW) {
          write(reader, window, writer, threads);
          window.clear();
        }
      }
      write(reader, window, writer, threads);
    }
  }

  private void write(
      AttestReader reader, List<JsonNode> documents, BufferedWriter writer, int threads)
      throws IOException {
    for (ObjectNode prediction :
        InOrder.map(documents, threads, document -> predict(reader, document))) {
      writer.write(JSON.writeValueAsString(prediction));
      writer.newLine();
    }
  }

  /// The document as a report: `id`, `title`, `text`, `date` or `dct`, `outlet`, `url`, of
  /// which all but the text may be missing. Offsets refer to `text`.
  static Report report(JsonNode document) {
    String text = document.path("text").asText();
    return new Report(
        ReportId.of(text.getBytes(StandardCharsets.UTF_8)),
        document.path("id").asText(),
        string(document, "title"),
        new SourceText(text),
        string(document, "outlet").map(Outlet::new),
        string(document, "date").or(() -> string(document, "dct")).flatMap(JsonLinesTask::day),
        string(document, "url"));
  }

  private static Optional<String> string(JsonNode document, String field) {
    return Optional.ofNullable(document.path(field).textValue()).filter(value -> !value.isBlank());
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return Optional.of(LocalDate.parse(date.substring(0, Math.min(10, date.length()))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
