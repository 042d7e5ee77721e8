package org.attest.nlp.text;

/// A stretch of a report's text.
///
/// @param start code point offset
/// @param end code point offset, exclusive
public record TextRange(int start, int end) {
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a range runs forward: " + start + ".." + end);
    }
  }
}
