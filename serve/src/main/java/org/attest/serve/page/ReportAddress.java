package org.attest.serve.page;

import org.attest.core.report.Span;

/// Where words are to be read in their report.
final class ReportAddress {
  private ReportAddress() {}

  /// The address of the report's screen with these words marked; the browser goes to them.
  static String of(Span span) {
    return "/reports/"
        + span.report().value()
        + "?words="
        + span.start()
        + "-"
        + span.end()
        + "#words";
  }
}
