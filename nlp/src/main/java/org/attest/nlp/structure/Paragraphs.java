package org.attest.nlp.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into paragraphs. Most texts put a paragraph on a line; telexes and old mail wrap
/// lines, and there only a blank line or an indented one starts a new paragraph. Which of the
/// two a text is, its own lines tell.
final class Paragraphs {
  /// Of the line breaks inside a block, the share that must fall within a sentence for the text
  /// to count as wrapped.
  private static final double WRAPPED_SHARE = 0.3;

  private static final int LONGEST_WRAPPED_LINE = 100;

  private Paragraphs() {}

  static List<Paragraph> of(String text) {
    List<Paragraph> lines = lines(text);
    return wrapped(text, lines) ? joined(text, lines) : lines;
  }

  private static List<Paragraph> lines(String text) {
    List<Paragraph> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        add(text, start, i, lines);
        start = i + 1;
      }
    }
    return lines;
  }

  private static void add(String text, int from, int to, List<Paragraph> lines) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      lines.add(new Paragraph(start, end, text.substring(start, end)));
    }
  }

  private static boolean wrapped(String text, List<Paragraph> lines) {
    int breaks = 0;
    int inside = 0;
    int longest = 0;
    for (int i = 1; i < lines.size(); i++) {
      Paragraph before = lines.get(i - 1);
      Paragraph after = lines.get(i);
      longest = Math.max(longest, before.end() - before.start());
      if (startsParagraph(text, before, after)) {
        continue;
      }
      breaks++;
      boolean capitals = after.text().equals(after.text().toUpperCase(Locale.ROOT));
      boolean goesOn = Character.isLowerCase(after.text().codePointAt(0)) || capitals;
      if (!before.endsSentence() && goesOn && before.words() > 5) {
        inside++;
      }
    }
    return breaks > 2 && inside >= WRAPPED_SHARE * breaks && longest <= LONGEST_WRAPPED_LINE;
  }

  private static List<Paragraph> joined(String text, List<Paragraph> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Paragraph line : lines) {
      if (paragraphs.isEmpty() || startsParagraph(text, paragraphs.getLast(), line)) {
        paragraphs.add(line);
      } else {
        int start = paragraphs.getLast().start();
        paragraphs.set(
            paragraphs.size() - 1,
            new Paragraph(start, line.end(), text.substring(start, line.end())));
      }
    }
    return paragraphs;
  }

  /// Whether a blank line or an indent stands between the two.
  private static boolean startsParagraph(String text, Paragraph before, Paragraph after) {
    int breaks = 0;
    int indent = 0;
    for (int i = before.end(); i < after.start(); i++) {
      if (text.charAt(i) == '\n') {
        breaks++;
        indent = 0;
      } else {
        indent++;
      }
    }
    return breaks > 1 || indent >= 2;
  }

  private static boolean isBreak(char unit) {
    return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029' || unit == '\f';
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || unit == '\u200B'
        || unit == '\uFEFF';
  }
}
