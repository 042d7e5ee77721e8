package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.attest.core.reading.Argument;
import org.attest.core.report.SourceText;
import org.attest.nlp.AttestReader;
import org.attest.nlp.syntax.Marks;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Where the event of a given verb took place: all words that the model takes for its place.
final class EventPlaceTask extends JsonLinesTask {
  @Override
  public String name() {
    return "eventloc";
  }

  @Override
  public boolean isPossible(AttestReader reader) {
    return reader.hasMarks();
  }

  @Override
  void predict(AttestReader reader, JsonNode document, ObjectNode prediction) {
    ArrayNode locations = prediction.putArray("locations");
    List<ParsedSentence> sentences = reader.parse(new SourceText(document.path("text").asText()));
    MarkedWord.at(sentences, document.path("verb").path("start").asInt())
        .ifPresent(verb -> add(verb, locations));
  }

  private static void add(MarkedWord verb, ArrayNode locations) {
    Marks marks = verb.sentence().marks();
    List<Token> tokens = verb.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int first = i;
      while (i < tokens.size() && marks.role(i, verb.index(), Argument.Role.PLACE) > 0.5) {
        i++;
      }
      if (i > first) {
        locations
            .addObject()
            .put("start", tokens.get(first).start())
            .put("end", tokens.get(i - 1).end());
      }
    }
  }
}
