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
import org.attest.nlp.AttestReader;

/// A task that reads a JSON object from each line and writes one for each, in the same order.
abstract class JsonLinesTask implements Task {
  /// Documents that are held in memory at the same time.
  private static final int WINDOW = 256;

  /// Adds what is predicted for a document to `prediction`, which holds its `id` already.
  abstract void predict(AttestReader reader, JsonNode document, ObjectNode prediction);

  @Override
  public final void predict(AttestReader reader, Path input, Path output, int threads)
      throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(input);
        BufferedWriter writer = Files.newBufferedWriter(output)) {
      for (List<JsonNode> window = JsonLines.next(lines, WINDOW);
          !window.isEmpty();
          window = JsonLines.next(lines, WINDOW)) {
        for (ObjectNode prediction :
            InOrder.map(window, threads, document -> predict(reader, document))) {
          JsonLines.write(writer, prediction);
        }
      }
    }
  }

  private ObjectNode predict(AttestReader reader, JsonNode document) {
    ObjectNode prediction = JsonNodeFactory.instance.objectNode();
    prediction.put("id", document.path("id").asText());
    predict(reader, document, prediction);
    return prediction;
  }
}
