package org.attest.cli.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.core.account.AccountStore;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;
import org.attest.core.report.Span;

/// Shows the words of spans with some of the text around them.
final class Context {
  /// How many characters of text to show on each side.
  private static final int REACH = 48;

  private final AccountStore store;
  private final Style style;
  private final Map<ReportId, Optional<Report>> reports = new HashMap<>();

  Context(AccountStore store, Style style) {
    this.store = store;
    this.style = style;
  }

  /// The name under which the user knows a report.
  String name(ReportId id) {
    return report(id).map(Report::name).orElse(id.value());
  }

  /// The words alone.
  String words(Span span) {
    return report(span.report())
        .map(report -> style.evidence(oneLine(report.text().slice(span))))
        .orElse("(the report is missing)");
  }

  String of(Span span) {
    return report(span.report())
        .map(report -> around(report.text(), span))
        .orElse("(the report is missing)");
  }

  private String around(SourceText text, Span span) {
    int start = Math.max(0, span.start() - REACH);
    int end = Math.min(text.length(), span.end() + REACH);
    String before = text.slice(start, span.start());
    String after = text.slice(span.end(), end);
    // A line break is where one part of a report ends: what is behind it says nothing here.
    before = before.substring(before.lastIndexOf('\n') + 1);
    after = after.indexOf('\n') < 0 ? after : after.substring(0, after.indexOf('\n'));
    boolean cutBefore = start > 0 && before.length() == text.slice(start, span.start()).length();
    boolean cutAfter = end < text.length() && after.length() == end - span.end();
    return (cutBefore ? "… " + before.substring(before.indexOf(' ') + 1) : before.stripLeading())
        + style.evidence(oneLine(text.slice(span)))
        + (cutAfter && after.indexOf(' ') >= 0
            ? after.substring(0, after.lastIndexOf(' ')) + " …"
            : after.stripTrailing());
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private Optional<Report> report(ReportId id) {
    return reports.computeIfAbsent(id, store::report);
  }
}
