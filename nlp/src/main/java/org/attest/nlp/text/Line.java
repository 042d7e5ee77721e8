package org.attest.nlp.text;

import java.util.ArrayList;
import java.util.List;

/// A line that is not blank, by its UTF-16 positions without the white space around it.
///
/// @param indent how many characters of white space stand before it
/// @param afterBlank whether a blank line stands before it
record Line(int start, int end, int indent, boolean afterBlank) {
  int length() {
    return end - start;
  }

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = false;
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && !isBreak(text.charAt(to))) {
        to++;
      }
      int start = from;
      while (start < to && isBlank(text.charAt(start))) {
        start++;
      }
      int end = to;
      while (end > start && isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (end > start) {
        lines.add(new Line(start, end, start - from, blank));
        blank = false;
      } else {
        blank = true;
      }
      boolean pair =
          to + 1 < text.length() && text.charAt(to) == '\r' && text.charAt(to + 1) == '\n';
      from = to + (pair ? 2 : 1);
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return switch (c) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /// White space, and characters that show nothing.
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\uFEFF'
        || c == '\u200B';
  }
}
