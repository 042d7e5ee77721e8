package org.attest.intake;

import org.attest.core.report.Report;

/// What became of one input.
public sealed interface IntakeResult {
  /// The input as the user knows it: the path, with `#line` for a line of a JSON Lines file.
  String input();

  /// @param report the report that the input holds
  record Accepted(String input, Report report) implements IntakeResult {}

  /// @param reason what is wrong and what to do about it, for the user
  record Refused(String input, String reason) implements IntakeResult {}
}
