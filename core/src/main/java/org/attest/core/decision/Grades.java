package org.attest.core.decision;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.FoldedName;

/// The grades that people gave to sources and reports, by the Admiralty code. They are shown beside
/// those who support a value and change no count.
public final class Grades {
  private final SortedMap<String, Given<Reliability>> sources = new TreeMap<>();
  private final SortedMap<ReportId, Given<Credibility>> reports = new TreeMap<>();

  /// A grade with who gave it, when and why.
  ///
  /// @param revision the entry of the log by which it was given
  public record Given<G>(G grade, int revision, Signature signature) {
    static <G> Given<G> by(RevisionLog.Made made, G grade) {
      return new Given<>(grade, made.revision(), made.signature());
    }
  }

  /// The grades in force, of several for one thing the one given last.
  public Grades(RevisionLog log) {
    for (RevisionLog.Made made : log.inForce()) {
      if (made.decision() instanceof Decision.GradeSource graded) {
        sources.put(key(graded.source()), Given.by(made, graded.grade()));
      } else if (made.decision() instanceof Decision.GradeReport graded) {
        reports.put(graded.report(), Given.by(made, graded.grade()));
      }
    }
  }

  /// The grade of an outlet or speaker; absent if nobody graded it.
  public Optional<Reliability> source(String name) {
    return givenToSource(name).map(Given::grade);
  }

  /// The grade of a report; absent if nobody graded it.
  public Optional<Credibility> report(ReportId report) {
    return givenToReport(report).map(Given::grade);
  }

  /// Who graded an outlet or speaker, when and why; absent if nobody did.
  public Optional<Given<Reliability>> givenToSource(String name) {
    return Optional.ofNullable(sources.get(key(name)));
  }

  /// Who graded a report, when and why; absent if nobody did.
  public Optional<Given<Credibility>> givenToReport(ReportId report) {
    return Optional.ofNullable(reports.get(report));
  }

  /// Letter and digit as the code writes them ("B2"); a part that nobody graded is left out, and
  /// nothing is written if there is none.
  public String of(String source, ReportId report) {
    return source(source).map(Reliability::name).orElse("")
        + report(report).map(Credibility::digit).map(String::valueOf).orElse("");
  }

  /// Under which a source is graded, whatever the spelling.
  static String key(String name) {
    return FoldedName.of(name).text();
  }
}
