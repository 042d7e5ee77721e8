package org.attest.nlp.text;

import java.util.List;

/// How a text breaks its lines: whether the breaks are where the next word no longer fitted.
final class Wrapping {
  /// Texts are wrapped at 60 to 80 characters, seldom at more; wider lines are paragraphs.
  private static final int NARROWEST = 40;

  private static final int WIDEST = 132;

  /// The share of breaks that must be where the next word no longer fitted.
  private static final double SHARE = 0.6;

  private final String text;
  private final boolean wrapped;
  private final int width;
  private final boolean capitalsOnly;

  private Wrapping(String text, boolean wrapped, int width) {
    this.text = text;
    this.wrapped = wrapped;
    this.width = width;
    this.capitalsOnly = Letters.areCapitals(text, 0, text.length());
  }

  static Wrapping of(String text, List<Line> lines) {
    int width = 0;
    for (Line line : lines) {
      width = Math.max(width, line.length() + Math.min(line.indent(), 8));
    }
    if (width < NARROWEST || width > WIDEST) {
      return new Wrapping(text, false, width);
    }
    int breaks = 0;
    int forced = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).afterBlank()) {
        breaks++;
        forced += isForced(text, lines.get(i), lines.get(i + 1), width) ? 1 : 0;
      }
    }
    return new Wrapping(text, breaks > 0 && forced >= SHARE * breaks, width);
  }

  /// Whether the break between two neighbouring lines is mere white space.
  boolean joins(Line line, Line next) {
    if (!wrapped) {
      return runsOn(line, next) && line.length() >= NARROWEST;
    }
    if (next.indent() > line.indent() + 1) {
      return false;
    }
    if (isForced(text, line, next, width)) {
      return true;
    }
    return runsOn(line, next) || capitalsOnly && !endsSentence(line) && next.length() > width / 2;
  }

  /// A line without final punctuation, followed by one that starts in lower case.
  private boolean runsOn(Line line, Line next) {
    return Character.isLowerCase(text.codePointAt(next.start())) && !endsSentence(line);
  }

  private boolean endsSentence(Line line) {
    return ".!?:\"”’)".indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  private static boolean isForced(String text, Line line, Line next, int width) {
    int word = next.start();
    while (word < next.end() && !Line.isBlank(text.charAt(word))) {
      word++;
    }
    // One character of slack: some writers leave a blank at the end of the line.
    return line.indent() + line.length() + 1 + word - next.start() >= width;
  }
}
