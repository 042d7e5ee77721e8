package org.attest.bench.task;

import java.io.IOException;
import java.nio.file.Path;
import org.attest.nlp.AttestReader;

/// A benchmark task. Gold that the input may hold is never looked at.
public interface Task {
  /// The name of the task's folder, for example `muc4`.
  String name();

  /// Whether the reader's model can do it at all.
  default boolean isPossible(AttestReader reader) {
    return true;
  }

  /// Reads documents from `input` and writes predictions to `output`.
  ///
  /// @param threads how many threads may read at the same time
  /// @throws IOException if a file cannot be read or written
  void predict(AttestReader reader, Path input, Path output, int threads) throws IOException;
}
