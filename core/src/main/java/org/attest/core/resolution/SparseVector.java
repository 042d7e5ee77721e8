package org.attest.core.resolution;

import java.util.SortedMap;

/// A vector with few components that are not zero, by ascending index.
final class SparseVector {
  final int[] indices;
  final double[] weights;
  private final double norm;

  SparseVector(SortedMap<Integer, Double> components) {
    indices = new int[components.size()];
    weights = new double[components.size()];
    int i = 0;
    double square = 0;
    for (var component : components.entrySet()) {
      indices[i] = component.getKey();
      weights[i] = component.getValue();
      square += weights[i] * weights[i];
      i++;
    }
    norm = Math.sqrt(square);
  }

  /// From 0 to 1 for vectors without negative weights; 0 for an empty one.
  double cosine(SparseVector other) {
    double dot = 0;
    int j = 0;
    for (int i = 0; i < indices.length; i++) {
      while (j < other.indices.length && other.indices[j] < indices[i]) {
        j++;
      }
      if (j < other.indices.length && other.indices[j] == indices[i]) {
        dot += weights[i] * other.weights[j];
      }
    }
    return dot == 0 ? 0 : dot / (norm * other.norm);
  }

  /// Sum of the weights of the components both have.
  double shared(SparseVector other) {
    double sum = 0;
    int j = 0;
    for (int i = 0; i < indices.length; i++) {
      while (j < other.indices.length && other.indices[j] < indices[i]) {
        j++;
      }
      if (j < other.indices.length && other.indices[j] == indices[i]) {
        sum += Math.min(weights[i], other.weights[j]);
      }
    }
    return sum;
  }
}
