package org.attest.exchange.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.core.account.AccountStore;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.ReadReport;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;
import org.attest.core.report.Span;

/// Quotes the words of spans, and names reports as the user knows them.
public final class Quotes {
  /// How many characters of text to show on each side.
  private static final int REACH = 48;

  private final AccountStore store;
  private final Map<ReportId, Optional<Report>> reports = new HashMap<>();

  public Quotes(AccountStore store) {
    this.store = store;
  }

  /// The name under which the user knows a report.
  public String name(ReportId id) {
    return report(id).map(Report::name).orElse(id.value());
  }

  /// A report by its outlet and day, as far as they are known, with its name: "Harbour Post, 3 May
  /// 2031 (post.txt)", "post.txt, undated".
  public String dated(ReportId id) {
    Optional<ReadReport> read =
        report(id)
            .flatMap(report -> store.reading(id).map(reading -> new ReadReport(report, reading)));
    String day = read.flatMap(ReadReport::published).map(DateInterval::inWords).orElse("undated");
    return read.flatMap(ReadReport::outlet)
        .map(outlet -> outlet.name() + ", " + day + " (" + name(id) + ")")
        .orElse(name(id) + ", " + day);
  }

  /// The words of a span with the text around them.
  public Quote of(Span span) {
    return report(span.report()).map(report -> around(report.text(), span)).orElse(Quote.MISSING);
  }

  private static Quote around(SourceText text, Span span) {
    int start = Math.max(0, span.start() - REACH);
    int end = Math.min(text.length(), span.end() + REACH);
    String before = text.slice(start, span.start());
    String after = text.slice(span.end(), end);
    // A line break is where one part of a report ends: what is behind it says nothing here.
    before = before.substring(before.lastIndexOf('\n') + 1);
    after = after.indexOf('\n') < 0 ? after : after.substring(0, after.indexOf('\n'));
    boolean cutBefore = start > 0 && before.length() == text.slice(start, span.start()).length();
    boolean cutAfter = end < text.length() && after.length() == end - span.end();
    return new Quote(
        cutBefore ? "… " + before.substring(before.indexOf(' ') + 1) : before.stripLeading(),
        text.slice(span).replaceAll("\\s+", " "),
        cutAfter && after.indexOf(' ') >= 0
            ? after.substring(0, after.lastIndexOf(' ')) + " …"
            : after.stripTrailing());
  }

  private Optional<Report> report(ReportId id) {
    return reports.computeIfAbsent(id, store::report);
  }
}
