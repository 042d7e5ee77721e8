package org.attest.nlp.text;

/// The plain double of a text that the word rules look at: as long as the text, unit by unit,
/// but every letter beyond ASCII is `a` or `A`, every digit beyond ASCII is `0`, typographic
/// apostrophes and hyphens are plain, and white space and control characters are blanks. So
/// rules stay short and work for "Muḥammad’s" as for "Omar's".
final class Shadow {
  private static final int VARIATION_SELECTOR = 0xFE0F;
  private static final int JOINER = 0x200D;

  private Shadow() {}

  static String of(String text) {
    char[] shadow = new char[text.length()];
    for (int i = 0; i < shadow.length; ) {
      char c = text.charAt(i);
      if (c < 0x80) {
        shadow[i] = c >= ' ' && c < 0x7F ? c : ' ';
        i++;
        continue;
      }
      int point = text.codePointAt(i);
      int width = Character.charCount(point);
      char plain = plain(text, i, point, width);
      for (int k = 0; k < width; k++) {
        shadow[i + k] = plain == 0 ? text.charAt(i + k) : plain;
      }
      i += width;
    }
    return new String(shadow);
  }

  /// The stand-in for a character beyond ASCII, or 0 if it stands for itself.
  private static char plain(String text, int i, int point, int width) {
    switch (point) {
      case '’', 'ʼ':
        return '\'';
      case '‘':
        return betweenLetters(text, i, width) ? '\'' : 0;
      case '‐', '‑':
        return '-';
      default:
        break;
    }
    return switch (Character.getType(point)) {
      case Character.UPPERCASE_LETTER -> 'A';
      case Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.COMBINING_SPACING_MARK ->
          'a';
      case Character.NON_SPACING_MARK -> point == VARIATION_SELECTOR ? 0 : 'a';
      case Character.DECIMAL_DIGIT_NUMBER -> '0';
      case Character.FORMAT -> {
        if (point == JOINER) {
          yield 0;
        }
        yield betweenLetters(text, i, width) ? 'a' : ' ';
      }
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL ->
          ' ';
      default -> 0;
    };
  }

  private static boolean betweenLetters(String text, int i, int width) {
    return i > 0
        && i + width < text.length()
        && Character.isLetter(text.codePointBefore(i))
        && Character.isLetter(text.codePointAt(i + width));
  }
}
