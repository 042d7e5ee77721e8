package org.attest.bench;

/// A measured figure, as kept in `docs/results.jsonl`.
///
/// @param value on the scale of the figure
/// @param date when it was measured, ISO 8601
/// @param commit what was measured: the short hash, with `+` if the tree had changes
/// @param seconds how long the predictions took
record Result(
    String task,
    String split,
    String figure,
    double value,
    String date,
    String commit,
    double seconds) {
  boolean isOf(Figure other) {
    return task.equals(other.task()) && split.equals(other.split()) && figure.equals(other.name());
  }
}
