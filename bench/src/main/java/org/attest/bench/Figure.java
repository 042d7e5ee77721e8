package org.attest.bench;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// One figure of the results page: what is measured, on which data, and what it is held against.
///
/// @param task name of the task
/// @param split which part of the task's data
/// @param name of the figure
/// @param pointer JSON pointer into the scorer's output
/// @param scale how the value is shown
/// @param floor what it must reach, on the scale
/// @param others figures of others, in words
record Figure(
    String task,
    String split,
    String name,
    String pointer,
    Scale scale,
    OptionalDouble floor,
    Optional<String> others) {
  enum Scale {
    FRACTION,
    PERCENT,
    /// A mean error: lower is better.
    ERROR,
    /// A number of things that must not occur: lower is better.
    COUNT
  }

  /// The scorer's value as it is shown.
  double shown(double value) {
    return scale == Scale.PERCENT ? 100 * value : value;
  }

  String format(double shown) {
    return switch (scale) {
      case FRACTION, ERROR -> String.format(Locale.ROOT, "%.3f", shown);
      case PERCENT -> String.format(Locale.ROOT, "%.1f", shown);
      case COUNT -> String.format(Locale.ROOT, "%.0f", shown);
    };
  }

  /// Whether a shown value reaches the floor; true where there is none.
  boolean reached(double shown) {
    boolean low = scale == Scale.COUNT || scale == Scale.ERROR;
    return floor.isEmpty() || (low ? shown <= floor.getAsDouble() : shown >= floor.getAsDouble());
  }
}
