package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.report.Outlet;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;

/// The documents of benchmarks: one JSON object a line.
final class JsonLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  /// The documents that come next, at most so many; none at the end of the file.
  static List<JsonNode> next(BufferedReader lines, int most) throws IOException {
    List<JsonNode> documents = new ArrayList<>();
    while (documents.size() < most) {
      String line = lines.readLine();
      if (line == null) {
        break;
      }
      if (!line.isBlank()) {
        documents.add(JSON.readTree(line));
      }
    }
    return documents;
  }

  static void write(BufferedWriter writer, ObjectNode line) throws IOException {
    writer.write(JSON.writeValueAsString(line));
    writer.newLine();
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
        string(document, "date").or(() -> string(document, "dct")).flatMap(JsonLines::day),
        string(document, "url"));
  }

  /// The document as a report with its title as the headline above the text, as readers see it.
  /// Offsets refer to that whole.
  static Report headedReport(JsonNode document) {
    String title = document.path("title").asText().strip();
    String text = document.path("text").asText();
    if (title.isEmpty() || text.startsWith(title) || !(document instanceof ObjectNode fields)) {
      return report(document);
    }
    return report(fields.deepCopy().put("text", title + "\n\n" + text));
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
