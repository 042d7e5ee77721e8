package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.nlp.AttestReader;
import org.attest.nlp.time.TimeFinder;

/// Time expressions with type and value, as in TempEval-3.
final class TimexTask extends JsonLinesTask {
  private final String name;
  private final TimeFinder finder = new TimeFinder();

  private TimexTask(String name) {
    this.name = name;
  }

  static TimexTask tempeval3() {
    return new TimexTask("tempeval3");
  }

  static TimexTask meantime() {
    return new TimexTask("meantime");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  void predict(AttestReader reader, JsonNode document, ObjectNode prediction) {
    ArrayNode timexes = prediction.putArray("timexes");
    for (TimeMention mention : finder.find(reader.parse(JsonLines.report(document)))) {
      timexes
          .addObject()
          .put("start", mention.span().start())
          .put("end", mention.span().end())
          .put("type", mention.time().type().name())
          .put("value", mention.time().value());
    }
  }
}
