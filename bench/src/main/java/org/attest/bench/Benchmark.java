package org.attest.bench;

import java.nio.file.Path;

/// A task with the data it runs on.
///
/// @param shared the folder that holds `bench`, `cases`, `seeds` and `train`
record Benchmark(String task, String split, Path shared) {
  /// The documents to predict on; also the gold.
  Path input() {
    return switch (task) {
      case "ud" -> shared.resolve("train/ud").resolve(split + ".conllu");
      case "cases" -> shared.resolve("cases");
      case "seeds" -> shared.resolve("seeds");
      default -> shared.resolve("bench").resolve(task).resolve(split + ".jsonl");
    };
  }

  Path scorer() {
    return switch (task) {
      case "cases", "seeds" -> shared.resolve("cases/score.py");
      default -> shared.resolve("bench").resolve(task).resolve("score.py");
    };
  }
}
