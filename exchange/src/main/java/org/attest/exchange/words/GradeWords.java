package org.attest.exchange.words;

import org.attest.core.decision.Grades;
import org.attest.core.report.ReportId;

/// Names of sources and reports with the grade that a person gave them behind: "Continental Wire
/// (B)".
///
/// @param grades those in force
public record GradeWords(Grades grades) {
  /// A source with its grade, if somebody graded it.
  public String source(String name) {
    return grades.source(name).map(grade -> name + " (" + grade + ")").orElse(name);
  }

  /// A report with its grade, if somebody graded it.
  ///
  /// @param name under which the user knows it
  public String report(String name, ReportId report) {
    return grades.report(report).map(grade -> name + " (" + grade.digit() + ")").orElse(name);
  }
}
