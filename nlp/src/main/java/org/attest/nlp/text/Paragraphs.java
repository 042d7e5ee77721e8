package org.attest.nlp.text;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.report.SourceText;

/// Cuts a text into paragraphs: stretches that no sentence leaves. A line is a paragraph,
/// unless the text is hard-wrapped, with line ends inside sentences where the next word did not
/// fit; then the lines of a paragraph belong together. A blank line always ends a paragraph.
public final class Paragraphs {
  private Paragraphs() {}

  /// The paragraphs in text order, without white space around them; none is empty.
  public static List<TextRange> of(SourceText text) {
    List<TextRange> ranges = new ArrayList<>();
    for (Line paragraph : lines(text.toString())) {
      ranges.add(new TextRange(text.toOffset(paragraph.start()), text.toOffset(paragraph.end())));
    }
    return ranges;
  }

  /// The paragraphs as UTF-16 positions.
  static List<Line> lines(String text) {
    List<Line> lines = Line.of(text);
    var wrapping = Wrapping.of(text, lines);
    List<Line> paragraphs = new ArrayList<>();
    Line open = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      open = open == null ? line : new Line(open.start(), line.end(), open.indent(), false);
      boolean joined =
          i + 1 < lines.size()
              && !lines.get(i + 1).afterBlank()
              && wrapping.joins(line, lines.get(i + 1));
      if (!joined) {
        paragraphs.add(open);
        open = null;
      }
    }
    return paragraphs;
  }
}
