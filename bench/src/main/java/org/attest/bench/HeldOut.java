package org.attest.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// The part of a data set that the model was not trained on, where a set has no other: training
/// leaves out the documents whose text has a CRC-32 that ends in 0 (validation) or 1 (this part).
final class HeldOut {
  private static final int PARTS = 10;
  private static final int REPORTED = 1;
  private static final JsonMapper JSON = new JsonMapper();

  private HeldOut() {}

  /// Writes the lines of `all` that belong to the part.
  static void write(Path all, Path part) throws IOException {
    try (Stream<String> lines = Files.lines(all);
        BufferedWriter writer = Files.newBufferedWriter(part)) {
      for (String line : (Iterable<String>) lines::iterator) {
        if (isReported(JSON.readTree(line).path("text").asText())) {
          writer.write(line);
          writer.newLine();
        }
      }
    }
  }

  static boolean isReported(String text) {
    var sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % PARTS == REPORTED;
  }
}
