package org.attest.core.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.attest.core.data.DataTable;
import org.attest.core.data.Explanation;

/// Named numbers of a data file: what a piece of evidence weighs, and from where on two things are
/// one. The file says what each means.
public final class Weights {
  private final Map<String, Double> weights = new HashMap<>();

  private final String file;

  private Weights(String file) {
    this.file = file;
    for (DataTable.Row row : DataTable.load(file, 3)) {
      if (weights.put(row.cell(0), row.number(1)) != null) {
        throw row.error("second weight for " + row.cell(0));
      }
    }
  }

  /// The weights that ship with Attest.
  public static Weights standard() {
    return load("org/attest/core/resolution/weights.tsv");
  }

  /// The weights by which news documents are grouped by incident.
  public static Weights incidents() {
    return load("org/attest/core/resolution/incidents.tsv");
  }

  /// The weights of another data file.
  ///
  /// @param file on the class path: name, weight, and what it means
  public static Weights load(String file) {
    return new Weights(file);
  }

  /// The weight of a name.
  ///
  /// @throws IllegalArgumentException if the file does not give it
  public double of(String name) {
    Double weight = weights.get(name);
    if (weight == null) {
      throw new IllegalArgumentException(file + " gives no weight for '" + name + "'");
    }
    return weight;
  }

  /// How much signs speak for something together: each weighs its value times its weight.
  ///
  /// @param signs values by name
  /// @throws IllegalArgumentException if the file does not give the weight of one
  public double sum(SortedMap<String, Double> signs) {
    double sum = 0;
    for (Map.Entry<String, Double> sign : signs.entrySet()) {
      sum += of(sign.getKey()) * sign.getValue();
    }
    return sum;
  }

  /// What a reason is filled with when it is put in words.
  @FunctionalInterface
  interface Evidence {
    /// For a reason that needs none.
    Evidence NONE = List::of;

    /// In the order of the explanation's places.
    List<String> words();
  }

  /// A reason that weighs what its feature weighs, in the words that explanations have for it.
  Reason because(String feature, Evidence evidence) {
    return because(feature, of(feature), evidence);
  }

  /// A reason whose weight depends on more than its feature.
  Reason because(String feature, double weight, Evidence evidence) {
    String[] words = evidence.words().toArray(String[]::new);
    return new Reason(feature, weight, Explanation.of(feature, words).sentence());
  }

  /// A reason that weighs what its feature weighs.
  Reason reason(String feature, String explanation) {
    return new Reason(feature, of(feature), explanation);
  }
}
