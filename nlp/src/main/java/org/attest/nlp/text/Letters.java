package org.attest.nlp.text;

/// What the letters of a text look like.
final class Letters {
  private Letters() {}

  /// Whether a stretch has letters and next to none in lower case.
  static boolean areCapitals(CharSequence text, int from, int to) {
    int upper = 0;
    int lower = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        lower++;
      } else if (Character.isUpperCase(c)) {
        upper++;
      }
    }
    return upper > 1 && lower * 20 < upper;
  }
}
