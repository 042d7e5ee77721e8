package org.attest.serve.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attest.core.decision.Credibility;
import org.attest.core.decision.Grades;
import org.attest.core.decision.Reliability;
import org.attest.core.report.ReportId;
import org.attest.exchange.words.Notation;

/// The grade of a source or report by the Admiralty code, and the choices of whoever gives one.
///
/// @param subject what is graded, for people
/// @param action where the form goes
/// @param source name of the source that the form is about; empty for a report
/// @param question what the grade answers
/// @param given absent if nobody graded it
public record GradeView(
    String subject,
    String action,
    String source,
    String question,
    List<Choice> choices,
    Optional<GivenView> given) {
  private static final List<Choice> RELIABILITIES =
      Arrays.stream(Reliability.values()).map(GradeView::choice).toList();
  private static final List<Choice> CREDIBILITIES =
      Arrays.stream(Credibility.values()).map(GradeView::choice).toList();

  /// @param code a letter or a digit
  /// @param meaning what it stands for
  public record Choice(String code, String meaning) {}

  /// The grade in force.
  ///
  /// @param note why; empty if nothing is said
  public record GivenView(Choice grade, String by, String at, String note, int revision) {
    private static GivenView of(Choice grade, Grades.Given<?> given, Notation notation) {
      return new GivenView(
          grade,
          given.signature().by(),
          notation.time(given.signature().at()),
          given.signature().note().orElse(""),
          given.revision());
    }
  }

  static GradeView source(String name, Grades grades, Notation notation) {
    return new GradeView(
        name,
        "/sources/grade",
        name,
        "how reliable",
        RELIABILITIES,
        grades
            .givenToSource(name)
            .map(given -> GivenView.of(choice(given.grade()), given, notation)));
  }

  /// @param name under which people know the report
  static GradeView report(ReportId id, String name, Grades grades, Notation notation) {
    return new GradeView(
        name,
        "/reports/" + id.value() + "/grade",
        "",
        "how credible",
        CREDIBILITIES,
        grades
            .givenToReport(id)
            .map(given -> GivenView.of(choice(given.grade()), given, notation)));
  }

  private static Choice choice(Reliability grade) {
    return new Choice(grade.name(), grade.meaning());
  }

  private static Choice choice(Credibility grade) {
    return new Choice(String.valueOf(grade.digit()), grade.meaning());
  }
}
