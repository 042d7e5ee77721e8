package org.attest.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.bench.task.UdScore;

/// Scores predictions with the scorer that comes with the benchmark (Python 3, standard
/// library), so that the figures are comparable to those of others.
final class Scorer {
  private static final JsonMapper JSON = new JsonMapper();

  private Scorer() {}

  /// One JSON object per scored unit: one for most tasks, one per case for `cases` and `seeds`.
  static List<JsonNode> score(Benchmark benchmark, Path predictions) throws IOException {
    return switch (benchmark.task()) {
      case "ud" -> List.of(JSON.valueToTree(UdScore.of(benchmark.input(), predictions)));
      case "cases", "seeds" -> scoreCases(benchmark, predictions);
      default ->
          List.of(
              JSON.readTree(
                  python(
                      benchmark.scorer().toString(),
                      benchmark.input().toString(),
                      predictions.toString(),
                      "--json")));
    };
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
