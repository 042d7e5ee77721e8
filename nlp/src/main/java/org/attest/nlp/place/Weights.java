package org.attest.nlp.place;

import java.util.List;
import org.attest.core.data.DataException;
import org.attest.core.data.DataTable;

/// How much each sign counts, from one step of `weights.tsv`.
///
/// @param values by ordinal of the sign
record Weights(double[] values) {
  private static final String FILE = "org/attest/nlp/place/weights.tsv";

  /// @param step `find`, `choose` or `quarter`
  /// @throws DataException if a sign has no weight, two weights, or does not exist
  static <E extends Enum<E>> Weights load(String step, Class<E> signs) {
    double[] values = new double[signs.getEnumConstants().length];
    boolean[] known = new boolean[values.length];
    for (DataTable.Row row : DataTable.load(FILE, 3)) {
      if (!row.cell(0).equals(step)) {
        continue;
      }
      E sign = row.choice(1, signs);
      if (known[sign.ordinal()]) {
        throw row.error("a second weight for " + sign);
      }
      known[sign.ordinal()] = true;
      values[sign.ordinal()] = row.number(2);
    }
    for (E sign : List.of(signs.getEnumConstants())) {
      if (!known[sign.ordinal()]) {
        throw new DataException(FILE + ": no weight for " + step + " " + sign);
      }
    }
    return new Weights(values);
  }

  /// What one sign counts.
  double of(Enum<?> sign) {
    return values[sign.ordinal()];
  }

  /// The sum of the signs, each times its weight.
  double score(double[] signs) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * signs[i];
    }
    return sum;
  }
}
