package org.attest.core.decision;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.FoldedName;

/// The grades that people gave to sources and reports, by the Admiralty code. They are shown beside
/// those who support a value and change no count.
public final class Grades {
  private final SortedMap<String, Reliability> sources = new TreeMap<>();
  private final SortedMap<ReportId, Credibility> reports = new TreeMap<>();

  /// The grades in force, of several for one thing the one given last.
  public Grades(RevisionLog log) {
    for (RevisionLog.Made made : log.inForce()) {
      if (made.decision() instanceof Decision.GradeSource graded) {
        sources.put(key(graded.source()), graded.grade());
      } else if (made.decision() instanceof Decision.GradeReport graded) {
        reports.put(graded.report(), graded.grade());
      }
    }
  }

  /// The grade of an outlet or speaker; absent if nobody graded it.
  public Optional<Reliability> source(String name) {
    return Optional.ofNullable(sources.get(key(name)));
  }

  /// The grade of a report; absent if nobody graded it.
  public Optional<Credibility> report(ReportId report) {
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
