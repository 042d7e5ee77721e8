package org.attest.nlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// Cuts text into words as the English UD treebanks do.
final class WordCutter {
  /// Longest stretch without white space that is looked at as a whole. Longer ones (encoded data, a
  /// text that lost its blanks) are cut here, so that time stays bounded.
  private static final int LONGEST = 512;

  private final WordRules rules;

  WordCutter(WordRules rules) {
    this.rules = rules;
  }

  /// The words between two UTF-16 positions of a text, as positions in that text.
  ///
  /// @param shadow the [Shadow] of the text
  List<Piece> cut(String text, String shadow, int from, int to) {
    List<Piece> words = new ArrayList<>((to - from) / 5 + 1);
    Matcher matcher = rules.matcher(shadow);
    matcher.useTransparentBounds(true);
    matcher.useAnchoringBounds(false);
    int at = from;
    while (at < to) {
      if (shadow.charAt(at) == ' ') {
        at++;
        continue;
      }
      int limit = limit(text, shadow, at, to);
      matcher.region(at, limit);
      while (matcher.find()) {
        words.add(new Piece(text.substring(matcher.start(), matcher.end()), matcher.start()));
      }
      at = limit;
    }
    return words;
  }

  /// Where the stretch that starts at `at` ends: at white space, or where it is too long.
  private static int limit(String text, String shadow, int at, int to) {
    int end = at;
    while (end < to && shadow.charAt(end) != ' ') {
      if (end - at >= LONGEST && !Character.isLowSurrogate(text.charAt(end))) {
        break;
      }
      end++;
    }
    return end;
  }

  /// A word by its UTF-16 position.
  record Piece(String text, int start) {
    int end() {
      return start + text.length();
    }
  }
}
