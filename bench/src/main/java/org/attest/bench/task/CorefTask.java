package org.attest.bench.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Mention.ActorMention;
import org.attest.core.reading.Reading;
import org.attest.nlp.AttestReader;

/// Which names and descriptions of a text denote the same person or organisation: the actors of
/// its reading. Reads the plain text of GUM documents.
final class CorefTask implements Task {
  @Override
  public String name() {
    return "coref";
  }

  @Override
  public void predict(AttestReader reader, Path input, Path output, int threads)
      throws IOException {
    List<CorefDocument> documents = CorefDocument.read(ConllU.read(input));
    try (BufferedWriter writer = Files.newBufferedWriter(output)) {
      for (ObjectNode line :
          InOrder.map(documents, threads, document -> predict(reader, document))) {
        JsonLines.write(writer, line);
      }
    }
  }

  private static ObjectNode predict(AttestReader reader, CorefDocument document) {
    Reading reading =
        reader.read(
            JsonLines.report(
                JsonNodeFactory.instance
                    .objectNode()
                    .put("id", document.id())
                    .put("text", document.text())));
    TreeMap<Integer, ArrayNode> chains = new TreeMap<>();
    for (ActorMention mention : reading.mentions(ActorMention.class)) {
      boolean named = mention.form() != ActorMention.Form.PRONOUN;
      if (named && reading.actors().get(mention.actor()).kind() != ActorKind.COUNTRY) {
        chains
            .computeIfAbsent(mention.actor(), actor -> JsonNodeFactory.instance.arrayNode())
            .addObject()
            .put("start", mention.span().start())
            .put("end", mention.span().end());
      }
    }
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", document.id());
    line.putArray("chains").addAll(chains.values());
    return line;
  }
}
