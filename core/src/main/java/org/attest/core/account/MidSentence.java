package org.attest.core.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.core.resolution.WordList;

/// Words as they are written in the middle of a sentence: "Gunmen" and "FORTY ARMED MEN" lose the
/// capitals that only the beginning of a sentence or a headline gives them. What is a name is not
/// known here, so a capital goes only where the same text has the word without it.
final class MidSentence {
  private static final WordList FUNCTION_WORDS =
      WordList.load(WordList.class, "function-words.txt");

  /// A word in capitals that is shorter may be an abbreviation.
  private static final int SHORTEST_WORD = 4;

  private final String text;

  /// @param text that the words stand in
  MidSentence(String text) {
    this.text = text;
  }

  /// @param words of somebody without a name
  String of(String words) {
    if (words.isEmpty() || !Character.isUpperCase(words.charAt(0))) {
      return words;
    }
    if (words.equals(words.toUpperCase(Locale.ROOT)) && words.length() >= SHORTEST_WORD) {
      return Arrays.stream(words.split(" ")).map(this::quiet).collect(Collectors.joining(" "));
    }
    int end = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
    String first = words.substring(0, end);
    boolean abbreviated = end > 1 && Character.isUpperCase(words.charAt(1));
    return abbreviated || !isCommon(first) ? words : lower(first) + words.substring(end);
  }

  /// A word of a line in capitals: as the text has it elsewhere, else without them.
  private String quiet(String word) {
    String name = word.charAt(0) + lower(word.substring(1));
    boolean asName = word.length() < SHORTEST_WORD || holds(name);
    return isCommon(word) || !asName ? lower(word) : holds(name) ? name : word;
  }

  private boolean isCommon(String word) {
    String small = lower(word);
    return FUNCTION_WORDS.contains(small) || PartyFields.NUMBERS.contains(small) || holds(small);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// Whether the text has the word, and not as a part of a longer one.
  private boolean holds(String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
