package org.attest.bench;

import java.nio.file.Path;

/// A task with the data it runs on.
///
/// @param shared the folder that holds `bench`, `cases`, `seeds` and `train`
record Benchmark(String task, String split, Path shared) {
  /// Whether the documents are only the part of the data that was not trained on: [HeldOut].
  boolean heldOut() {
    return split.equals("dev-tenth") || split.equals("dev-rest");
  }

  /// The documents to predict on, those that were trained on among them; also the gold.
  Path input() {
    return switch (task) {
      case "ud", "coref" -> shared.resolve("train/ud").resolve(split + ".conllu");
      case "cases" -> shared.resolve("cases");
      case "own_cases" -> Path.of("bench/cases");
      case "blind_cases" -> Path.of("bench/blind");
      case "seeds" -> shared.resolve("seeds");
      default -> {
        String name = heldOut() ? "dev" : split;
        yield folder().resolve(name + ".jsonl");
      }
    };
  }

  /// Whether the task makes accounts across the reports of a case.
  boolean hasCases() {
    return switch (task) {
      case "cases", "own_cases", "blind_cases", "seeds" -> true;
      default -> false;
    };
  }

  Path scorer() {
    return hasCases() ? shared.resolve("cases/score.py") : folder().resolve("score.py");
  }

  /// Two tasks may be measured on the data of one: `ecbplus_lemma` on that of `ecbplus`.
  private Path folder() {
    String name = task.equals("ecbplus_lemma") ? "ecbplus" : task;
    return shared.resolve("bench").resolve(name);
  }
}
