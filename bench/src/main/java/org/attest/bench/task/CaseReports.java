package org.attest.bench.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.SortedMap;
import org.attest.core.reading.ReadReport;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;

/// The reports of a case: what the benchmark calls them, and what was read from them.
///
/// @param names what the benchmark calls each report; several for identical files
record CaseReports(SortedMap<ReportId, List<String>> names, List<ReadReport> readings) {
  /// What the benchmark calls a report.
  List<String> names(ReportId report) {
    return names.getOrDefault(report, List.of());
  }

  /// Adds a span once for each name of its report.
  void addSpan(ArrayNode spans, Span span) {
    for (String report : names(span.report())) {
      spans.addObject().put("report", report).put("start", span.start()).put("end", span.end());
    }
  }

  /// The words of a span.
  String text(Span span) {
    for (ReadReport reading : readings) {
      if (reading.report().id().equals(span.report())) {
        return reading.report().text().slice(span);
      }
    }
    throw new IllegalStateException("evidence in a report that was not read: " + span);
  }
}
