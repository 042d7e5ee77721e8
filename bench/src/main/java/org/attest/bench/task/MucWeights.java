package org.attest.bench.task;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.attest.core.data.DataTable;

/// How likely an incident or a filler is one that the MUC-4 keys have: two logistic regressions,
/// whose weights `weights.tsv` holds.
final class MucWeights {
  private final Map<String, Double> weights = new HashMap<>();

  MucWeights() {
    for (DataTable.Row row : DataTable.load("org/attest/bench/muc4/weights.tsv", 2)) {
      weights.put(row.cell(0), row.number(1));
    }
  }

  /// From 0 to 1.
  double likelihood(Set<String> signs) {
    double sum = 0;
    for (String sign : signs) {
      sum += weights.getOrDefault(sign, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// The likelihood from which on one is given.
  double threshold(String what) {
    return weights.getOrDefault("threshold " + what, 0.5);
  }
}
