package org.attest.nlp.grammar;

/// One step of a pattern.
sealed interface Element {
  /// Whether no white space may stand before it.
  boolean glued();

  /// One literal piece.
  record Word(String word, boolean glued) implements Element {}

  /// A phrase of the lexicon; its value is captured.
  record Category(String category, String capture, boolean glued) implements Element {}

  /// A run of digits by value and number of digits (0 for any); it is captured.
  record Digits(int low, int high, int count, String capture, boolean glued) implements Element {
    boolean accepts(String digits) {
      if (digits.length() > 9 || (count > 0 && digits.length() != count)) {
        return false;
      }
      int value = Integer.parseInt(digits);
      return low <= value && value <= high;
    }
  }

  /// Another symbol; its meaning is captured.
  record Symbol(String symbol, String capture, boolean glued) implements Element {}
}
