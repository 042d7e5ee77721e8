package org.attest.nlp.structure;

import java.util.regex.Pattern;

/// A paragraph of a report, without the white space around it.
///
/// @param start UTF-16 index in the text
/// @param end UTF-16 index in the text, exclusive
/// @param text the words, line breaks included
record Paragraph(int start, int end, String text) {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String CLOSING = "\"'”’»)]";

  int words() {
    return SPACES.split(text).length;
  }

  /// Whether it ends as a sentence does, quotation marks aside.
  boolean endsSentence() {
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  /// The part from `from` to `to`, indices into [#text], white space trimmed; both parts must
  /// not be blank.
  Paragraph part(int from, int to) {
    int first = from;
    int last = to;
    while (Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Paragraph(start + first, start + last, text.substring(first, last));
  }
}
