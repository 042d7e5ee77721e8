package org.attest.core.resolution;

import java.util.SortedMap;
import java.util.TreeMap;

/// How often each content word occurs in a text. Words are folded, cut to a crude stem and freed of
/// function words, so that "bombings" meets "bombing".
final class WordBag {
  private static final WordList FUNCTION_WORDS = WordList.load(WordBag.class, "function-words.txt");

  private final SortedMap<String, Integer> counts = new TreeMap<>();

  static WordBag of(String text) {
    WordBag bag = new WordBag();
    bag.add(text);
    return bag;
  }

  static WordBag of(FoldedName text) {
    WordBag bag = new WordBag();
    bag.add(text);
    return bag;
  }

  void add(String text) {
    add(FoldedName.of(text));
  }

  private void add(FoldedName text) {
    for (String word : text.tokens()) {
      if (word.length() > 1 && !FUNCTION_WORDS.contains(word)) {
        counts.merge(stem(word), 1, Integer::sum);
      }
    }
  }

  /// Adds the words of another text.
  void add(WordBag other) {
    other.counts.forEach((word, count) -> counts.merge(word, count, Integer::sum));
  }

  SortedMap<String, Integer> counts() {
    return counts;
  }

  /// Cuts regular endings. It need not give words, only the same letters for forms of one word.
  static String stem(String word) {
    for (String ending : new String[] {"ings", "ing", "ers", "ed", "er", "es", "s"}) {
      if (word.length() - ending.length() >= 4 && word.endsWith(ending)) {
        String cut = word.substring(0, word.length() - ending.length());
        return cut.endsWith("e") ? cut.substring(0, cut.length() - 1) : cut;
      }
    }
    return word.length() > 4 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }
}
