package org.attest.bench.task;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.data.DataTable;

/// How much each sign speaks for two mentions naming one event: `weights.tsv`.
final class EcbWeights {
  private final SortedMap<String, Double> weights = new TreeMap<>();

  EcbWeights() {
    for (DataTable.Row row : DataTable.load("org/attest/bench/ecbplus/weights.tsv", 3)) {
      weights.put(row.cell(0), row.number(1));
    }
  }

  /// @throws IllegalArgumentException if the file does not give it
  double of(String sign) {
    Double weight = weights.get(sign);
    if (weight == null) {
      throw new IllegalArgumentException("weights.tsv gives no weight for '" + sign + "'");
    }
    return weight;
  }

  double sum(SortedMap<String, Double> signs) {
    double sum = 0;
    for (Map.Entry<String, Double> sign : signs.entrySet()) {
      sum += of(sign.getKey()) * sign.getValue();
    }
    return sum;
  }
}
