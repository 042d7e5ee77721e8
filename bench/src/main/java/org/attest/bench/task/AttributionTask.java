package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.attest.core.reading.Statement;
import org.attest.core.report.Span;
import org.attest.nlp.AttestReader;

/// Who is credited with saying what in a whole article: the statements of its reading.
final class AttributionTask extends JsonLinesTask {
  @Override
  public String name() {
    return "polnear";
  }

  @Override
  void predict(AttestReader reader, JsonNode document, ObjectNode prediction) {
    ArrayNode attributions = prediction.putArray("attributions");
    for (Statement statement : reader.read(JsonLines.report(document)).statements()) {
      ObjectNode attribution = attributions.addObject();
      List<Span> source = statement.source().map(Statement.Source::span).stream().toList();
      add(attribution.putArray("source"), source);
      add(attribution.putArray("cue"), List.of(statement.cue()));
      add(attribution.putArray("content"), statement.content());
    }
  }

  private static void add(ArrayNode fragments, List<Span> spans) {
    for (Span span : spans) {
      fragments.addArray().add(span.start()).add(span.end());
    }
  }
}
