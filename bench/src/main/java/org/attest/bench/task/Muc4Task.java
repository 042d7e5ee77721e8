package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.attest.core.report.Report;
import org.attest.nlp.AttestReader;
import org.attest.nlp.event.NounClasses;
import org.attest.nlp.syntax.ParsedReport;

/// Terrorism reports of 1988 to 1990 into incident templates. A prediction also lists the
/// candidates with their signs, from which `weights.tsv` is learned.
final class Muc4Task extends JsonLinesTask {
  private final MucIncidents incidents = new MucIncidents();
  private final MucWords words = new MucWords();
  private final MucWeights weights = new MucWeights();
  private final NounClasses nouns = new NounClasses();

  @Override
  public String name() {
    return "muc4";
  }

  @Override
  void predict(AttestReader reader, JsonNode document, ObjectNode prediction) {
    Report report = JsonLines.report(withDateline(document));
    ParsedReport parsed = reader.parse(report);
    MucMarks marks = MucMarks.of(report, parsed.sentences());
    var signs = new MucSigns(words, report.text().length(), !marks.isEmpty());
    ArrayNode templates = prediction.putObject("pred").putArray("templates");
    ArrayNode candidates = prediction.putArray("candidates");
    for (MucTemplate template :
        new MucTemplates(incidents, words, nouns, report, reader.read(parsed), marks).make()) {
      template.describe(candidates, signs);
      // Where a text gives no day, the keys give the day of the report.
      template.date = template.date.or(() -> report.published().map(LocalDate::toString));
      if (template.isLikely(weights, signs)) {
        template.write(templates);
      }
    }
  }

  /// The data keep the dateline apart; in the reports it stood before the first sentence.
  private static JsonNode withDateline(JsonNode document) {
    ObjectNode report = document.deepCopy();
    String dateline = document.path("dateline").asText("");
    return dateline.isBlank()
        ? document
        : report.put("text", dateline + " -- " + document.path("text").asText());
  }
}
