package org.attest.nlp.model;

/// The casing of a word, which the encoder's vocabulary does not know: a feature of each piece.
final class Casing {
  static final int LOWER = 0;
  static final int INITIAL = 1;
  static final int CAPITALS = 2;
  static final int MIXED = 3;

  private Casing() {}

  /// [#LOWER] without upper-case letter, [#INITIAL] if only the first letter is upper case,
  /// [#CAPITALS] if all of two or more letters are, else [#MIXED].
  static int of(String word) {
    int letters = 0;
    int upper = 0;
    boolean firstUpper = false;
    for (int i = 0; i < word.length(); ) {
      int point = word.codePointAt(i);
      i += Character.charCount(point);
      if (!Character.isLetter(point)) {
        continue;
      }
      boolean isUpper = Character.isUpperCase(point);
      firstUpper |= isUpper && letters == 0;
      upper += isUpper ? 1 : 0;
      letters++;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (upper == letters) {
      return letters > 1 ? CAPITALS : INITIAL;
    }
    return firstUpper && upper == 1 ? INITIAL : MIXED;
  }
}
