package org.attest.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// The part of a data set that nothing was learned from, where a set has no other. For the model,
/// training leaves out the documents whose text has a CRC-32 that ends in 0 (validation) or 1 (this
/// part). Weights of `gva` are learned from the incidents whose number has a CRC-32 that ends in 0
/// to 4, those of `ecbplus` from its train split.
final class HeldOut {
  private static final int PARTS = 10;
  private static final int REPORTED = 1;
  private static final int LEARNED = 5;
  private static final JsonMapper JSON = new JsonMapper();

  private HeldOut() {}

  /// Writes the lines of `all` that belong to the part.
  static void write(String task, Path all, Path part) throws IOException {
    try (Stream<String> lines = Files.lines(all);
        BufferedWriter writer = Files.newBufferedWriter(part)) {
      for (String line : (Iterable<String>) lines::iterator) {
        if (isReported(task, JSON.readTree(line))) {
          writer.write(line);
          writer.newLine();
        }
      }
    }
  }

  private static boolean isReported(String task, JsonNode document) {
    return switch (task) {
      case "gva" -> part(document.at("/gold/incident").asText()) >= LEARNED;
      case "ecbplus", "ecbplus_lemma" -> document.path("split").asText().equals("dev");
      default -> isReported(document.path("text").asText());
    };
  }

  static boolean isReported(String text) {
    return part(text) == REPORTED;
  }

  private static long part(String words) {
    var sum = new CRC32();
    sum.update(words.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % PARTS;
  }
}
