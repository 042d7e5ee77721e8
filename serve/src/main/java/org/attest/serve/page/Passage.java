package org.attest.serve.page;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.report.Report;
import org.attest.core.report.SourceText;
import org.attest.core.report.Span;
import org.attest.store.ReportHit;

/// A part of a report in which words were found, with some text around them.
///
/// @param words all of it
/// @param pieces of it, in order
/// @param cutBefore whether the report has more before it
/// @param cutAfter whether the report has more behind it
public record Passage(Span words, List<Piece> pieces, boolean cutBefore, boolean cutAfter) {
  /// How many code points of text to show on each side.
  private static final int REACH = 60;

  /// Found words further apart than this are shown in several passages.
  private static final int GAP = 80;

  private static final int MOST = 3;

  /// Found words, or those between them.
  public record Piece(Span span, String words, boolean found) {
    /// Where to read them in place.
    public String address() {
      return ReportAddress.of(span);
    }
  }

  /// The first passages of a report in which words were found; none if only its title has them.
  public static List<Passage> of(Report report, ReportHit hit) {
    List<Passage> passages = new ArrayList<>();
    List<Span> near = new ArrayList<>();
    for (Span found : hit.words()) {
      if (!near.isEmpty() && found.start() - near.getLast().end() > GAP) {
        passages.add(around(report, near));
        near.clear();
        if (passages.size() == MOST) {
          return passages;
        }
      }
      near.add(found);
    }
    if (!near.isEmpty()) {
      passages.add(around(report, near));
    }
    return passages;
  }

  private static Passage around(Report report, List<Span> near) {
    SourceText text = report.text();
    int start = start(text, near.getFirst().start());
    int end = end(text, near.getLast().end());
    List<Piece> pieces = new ArrayList<>();
    int from = start;
    for (Span found : near) {
      add(pieces, report, from, found.start(), false);
      add(pieces, report, found.start(), found.end(), true);
      from = found.end();
    }
    add(pieces, report, from, end, false);
    return new Passage(new Span(report.id(), start, end), pieces, start > 0, end < text.length());
  }

  private static void add(List<Piece> pieces, Report report, int from, int to, boolean found) {
    if (from < to) {
      Span span = new Span(report.id(), from, to);
      pieces.add(new Piece(span, report.text().slice(span), found));
    }
  }

  /// Where a word begins, not too far before.
  private static int start(SourceText text, int found) {
    int from = Math.max(0, found - REACH);
    String before = text.slice(from, found);
    int blank = from == 0 ? -1 : before.indexOf(' ');
    return from + before.codePointCount(0, blank + 1);
  }

  /// Where a word ends, not too far behind.
  private static int end(SourceText text, int found) {
    int to = Math.min(text.length(), found + REACH);
    String after = text.slice(found, to);
    int blank = to == text.length() ? -1 : after.lastIndexOf(' ');
    return blank < 0 ? to : found + after.codePointCount(0, blank);
  }
}
