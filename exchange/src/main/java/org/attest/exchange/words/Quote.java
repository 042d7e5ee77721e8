package org.attest.exchange.words;

/// The words of a span with some of the text around them, on one line.
///
/// @param before what stands before them, begun with "… " where it is cut
/// @param words the exact words, with blanks for line breaks
/// @param after what stands after them, ended with " …" where it is cut
public record Quote(String before, String words, String after) {
  /// Stands for words of a report that is not there.
  static final Quote MISSING = new Quote("", "(the report is missing)", "");
}
