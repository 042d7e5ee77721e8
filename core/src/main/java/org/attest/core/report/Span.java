package org.attest.core.report;

import java.util.Comparator;

/// A place in a report: Unicode code points, end exclusive, never empty.
public record Span(ReportId report, int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::report).thenComparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a span runs forward and is not empty: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  /// Whether the two share at least one code point of one report.
  public boolean overlaps(Span other) {
    return report.equals(other.report) && start < other.end && other.start < end;
  }

  /// Whether `other` lies wholly inside this span.
  public boolean contains(Span other) {
    return report.equals(other.report) && start <= other.start && other.end <= end;
  }

  /// The shortest span that holds both; they must be of one report.
  public Span cover(Span other) {
    if (!report.equals(other.report)) {
      throw new IllegalArgumentException("spans of two reports have no cover");
    }
    return new Span(report, Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
