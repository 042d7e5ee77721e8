package org.attest.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;
import org.attest.core.report.Span;

/// The signs between which SQLite puts the words that it found, and how to tell from a text with
/// such signs where the words are. No text can have them by chance or guess them.
record SearchMarks(String open, String close) {
  static SearchMarks anew() {
    String key = UUID.randomUUID().toString();
    return new SearchMarks("\u0001" + key, "\u0002" + key);
  }

  List<Span> spans(ReportId report, String marked) {
    StringBuilder plain = new StringBuilder();
    List<int[]> found = new ArrayList<>();
    int from = 0;
    for (int at = marked.indexOf(open); at >= 0; at = marked.indexOf(open, from)) {
      int end = marked.indexOf(close, at);
      plain.append(marked, from, at);
      int start = plain.length();
      plain.append(marked, at + open.length(), end);
      found.add(new int[] {start, plain.length()});
      from = end + close.length();
    }
    SourceText text = new SourceText(plain.toString());
    return found.stream()
        .map(range -> new Span(report, text.toOffset(range[0]), text.toOffset(range[1])))
        .toList();
  }
}
