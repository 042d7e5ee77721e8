package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.nlp.AttestReader;

/// Which of the given mentions of many documents name one event. Each line in is a document with
/// its words and mentions; each line out has a chain for every mention.
final class EcbTask implements Task {
  private final String name;
  private final Method method;

  private enum Method {
    /// Learned weights over what mentions and their sentences have in common.
    LEARNED,
    /// Mentions of one lemma within a group of documents.
    SAME_LEMMA
  }

  private EcbTask(String name, Method method) {
    this.name = name;
    this.method = method;
  }

  static EcbTask learned() {
    return new EcbTask("ecbplus", Method.LEARNED);
  }

  /// What stands beside the figures of [#learned()]: the heuristic that is usually compared with.
  static EcbTask sameLemma() {
    return new EcbTask("ecbplus_lemma", Method.SAME_LEMMA);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void predict(AttestReader reader, Path input, Path output, int threads)
      throws IOException {
    EcbDocuments documents = EcbDocuments.read(input, reader, threads);
    List<String> chains =
        switch (method) {
          case LEARNED -> new EcbClusterer(documents).chains();
          case SAME_LEMMA -> documents.sameLemma();
        };
    SortedMap<Integer, ArrayNode> lists = new TreeMap<>();
    for (int i = 0; i < documents.mentions().size(); i++) {
      EcbMention mention = documents.mentions().get(i);
      ObjectNode node =
          lists
              .computeIfAbsent(mention.document(), key -> JsonNodeFactory.instance.arrayNode())
              .addObject()
              .put("sent", mention.sentence());
      ArrayNode tokens = node.putArray("tokens");
      mention.tokens().forEach(tokens::add);
      node.put("chain", chains.get(i));
    }
    try (BufferedWriter writer = Files.newBufferedWriter(output)) {
      List<JsonNode> lines = new ArrayList<>(documents.documents());
      for (int i = 0; i < lines.size(); i++) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("id", lines.get(i).path("id").asText());
        line.put("subtopic", documents.groupOf(i));
        line.set("event_mentions", lists.getOrDefault(i, JsonNodeFactory.instance.arrayNode()));
        JsonLines.write(writer, line);
      }
    }
  }
}
