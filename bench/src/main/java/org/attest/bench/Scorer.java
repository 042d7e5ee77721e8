package org.attest.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.bench.task.CorefScore;
import org.attest.bench.task.UdScore;

/// Scores predictions with the scorer that comes with the benchmark (Python 3, standard
/// library), so that the figures are comparable to those of others.
final class Scorer {
  private static final JsonMapper JSON = new JsonMapper();

  private Scorer() {}

  /// One JSON object per scored unit: one for most tasks, one per case for cases and seeds.
  ///
  /// @param gold the documents that were predicted on
  static List<JsonNode> score(Benchmark benchmark, Path gold, Path predictions) throws IOException {
    if (benchmark.hasCases()) {
      return scoreCases(benchmark, predictions);
    }
    return switch (benchmark.task()) {
      case "ud" -> List.of(JSON.valueToTree(UdScore.of(gold, predictions)));
      case "coref" -> List.of(JSON.valueToTree(CorefScore.of(gold, predictions)));
      case "eventloc" ->
          List.of(
              printed(
                  python(benchmark.scorer().toString(), gold.toString(), predictions.toString())));
      default ->
          List.of(
              JSON.readTree(
                  python(
                      benchmark.scorer().toString(),
                      gold.toString(),
                      predictions.toString(),
                      "--json")));
    };
  }

  /// The F1 figures of a scorer that only prints: "overlap span  P 70.1 R 60.2 F1 64.8".
  private static JsonNode printed(String output) {
    ObjectNode scores = JSON.createObjectNode();
    Matcher line = Pattern.compile("(?m)^(\\w+) span .*F1 ([\\d.]+)").matcher(output);
    while (line.find()) {
      scores.put(line.group(1), Double.parseDouble(line.group(2)) / 100);
    }
    return scores;
  }

  private static List<JsonNode> scoreCases(Benchmark benchmark, Path predictions)
      throws IOException {
    Path json = Files.createTempFile("attest-score", ".json");
    try {
      python(
          benchmark.scorer().toString(),
          "--gold",
          benchmark.input().toString(),
          "--pred",
          predictions.toString(),
          "--json",
          json.toString());
      List<JsonNode> cases = new ArrayList<>();
      JSON.readTree(json.toFile()).forEach(cases::add);
      return cases;
    } finally {
      Files.delete(json);
    }
  }

  private static String python(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException(
            "the scorer failed with exit code " + code + ": " + String.join(" ", command));
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("stopped while scoring", e);
    }
    return output;
  }
}
