package org.attest.core.report;

import java.util.Arrays;

/// A text addressed by Unicode code points. Java strings count UTF-16 units, so a character
/// outside the Basic Multilingual Plane counts twice there and once here; the two agree in most
/// texts, which costs nothing.
///
/// ```java
/// var text = new SourceText("a😀b");
/// text.slice(2, 3); // "b"
/// ```
public final class SourceText {
  private final String string;

  /// Code point offsets of the supplementary characters, ascending.
  private final int[] supplementary;

  public SourceText(String string) {
    this.string = string;
    this.supplementary = supplementaryOffsets(string);
  }

  /// Length in code points.
  public int length() {
    return string.length() - supplementary.length;
  }

  /// The words from `start` to `end`, end exclusive, in code points.
  ///
  /// @throws IndexOutOfBoundsException if the range is not inside the text
  public String slice(int start, int end) {
    return string.substring(toCharIndex(start), toCharIndex(end));
  }

  /// The words of a span, whose report the caller knows to be this text's.
  public String slice(Span span) {
    return slice(span.start(), span.end());
  }

  /// The UTF-16 index of a code point offset.
  public int toCharIndex(int offset) {
    if (supplementary.length == 0) {
      return offset;
    }
    int found = Arrays.binarySearch(supplementary, offset);
    return offset + (found >= 0 ? found : -found - 1);
  }

  /// The code point offset of a UTF-16 index. An index inside a surrogate pair gives the offset
  /// of the pair.
  public int toOffset(int charIndex) {
    if (supplementary.length == 0) {
      return charIndex;
    }
    int low = 0;
    int high = supplementary.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The pair number `middle` starts at this UTF-16 index and is passed once the index is beyond
      // its first unit.
      if (supplementary[middle] + middle < charIndex) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return charIndex - low;
  }

  /// The whole text.
  @Override
  public String toString() {
    return string;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText text && string.equals(text.string);
  }

  @Override
  public int hashCode() {
    return string.hashCode();
  }

  private static int[] supplementaryOffsets(String string) {
    int count = 0;
    int[] found = new int[8];
    int offset = 0;
    for (int i = 0; i < string.length(); offset++) {
      int width = Character.charCount(string.codePointAt(i));
      if (width == 2) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = offset;
      }
      i += width;
    }
    return Arrays.copyOf(found, count);
  }
}
