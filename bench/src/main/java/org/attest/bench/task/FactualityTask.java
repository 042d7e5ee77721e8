package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.attest.core.report.SourceText;
import org.attest.nlp.AttestReader;
import org.attest.nlp.syntax.ParsedSentence;

/// Whether the given events of a sentence happened, from -3 to 3.
final class FactualityTask extends JsonLinesTask {
  @Override
  public String name() {
    return "factuality";
  }

  @Override
  public boolean isPossible(AttestReader reader) {
    return reader.hasMarks();
  }

  @Override
  void predict(AttestReader reader, JsonNode document, ObjectNode prediction) {
    ArrayNode events = prediction.putArray("events");
    if (document.path("events").isEmpty()) {
      return;
    }
    List<ParsedSentence> sentences = reader.parse(new SourceText(document.path("text").asText()));
    for (JsonNode event : document.path("events")) {
      int start = event.path("start").asInt();
      MarkedWord.at(sentences, start)
          .ifPresent(
              word ->
                  events
                      .addObject()
                      .put("start", start)
                      .put("end", event.path("end").asInt())
                      .put("factuality", word.sentence().marks().factuality(word.index())));
    }
  }
}
