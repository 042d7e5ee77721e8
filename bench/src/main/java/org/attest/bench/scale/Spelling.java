package org.attest.bench.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Other words for the words of a set of texts, of the same length each, so that offsets keep their
/// meaning. Words that many texts have stay; others are swapped for words that are as frequent, and
/// names are spelled with other letters. The texts then tell of other people and places in other
/// words, while the words are as frequent as before.
final class Spelling {
  private static final String VOWELS = "aeiou";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";

  private final Map<String, String> swapped;
  private final String people;
  private final String names;

  /// @param vocabulary in how many texts each lower-case word is
  /// @param texts how many texts there are
  /// @param copy names the words to use
  /// @param world names the spelling of all names but those of people
  Spelling(SortedMap<String, Integer> vocabulary, int texts, int copy, int world) {
    swapped = swap(vocabulary, texts, copy);
    people = letters(copy);
    names = letters(world);
  }

  /// The text in other words.
  ///
  /// @param persons lower-case words that are parts of people's names
  String of(String text, Set<String> persons) {
    StringBuilder other = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        word(text.substring(start, i), persons, other);
      } else {
        other.append(text.charAt(i++));
      }
    }
    return other.toString();
  }

  private void word(String word, Set<String> persons, StringBuilder other) {
    String lower = word.toLowerCase(Locale.ROOT);
    String swap = swapped.get(lower);
    boolean person = persons.contains(lower);
    if (lower.length() != word.length()) {
      other.append(word);
    } else if (swap != null && !person) {
      withCase(word, swap, other);
    } else if (Character.isUpperCase(word.charAt(0))) {
      StringBuilder spelled = new StringBuilder();
      for (int i = 0; i < lower.length(); i++) {
        spelled.append(letter(lower.charAt(i), person ? people : names));
      }
      withCase(word, spelled, other);
    } else {
      other.append(word);
    }
  }

  private static void withCase(String word, CharSequence letters, StringBuilder other) {
    for (int i = 0; i < word.length(); i++) {
      char c = letters.charAt(i);
      other.append(Character.isUpperCase(word.charAt(i)) ? Character.toUpperCase(c) : c);
    }
  }

  private static char letter(char c, String letters) {
    int at = (VOWELS + CONSONANTS).indexOf(c);
    return at < 0 ? c : letters.charAt(at);
  }

  private static String letters(int key) {
    return shuffled(VOWELS, key) + shuffled(CONSONANTS, key);
  }

  private static String shuffled(String letters, int key) {
    if (key == 0) {
      return letters;
    }
    return letters
        .chars()
        .boxed()
        .sorted(Comparator.comparingLong(c -> mixed(c, key)))
        .collect(
            StringBuilder::new, (text, c) -> text.append((char) (int) c), StringBuilder::append)
        .toString();
  }

  /// Each word beside one of the same length that about as many texts have.
  private static Map<String, String> swap(
      SortedMap<String, Integer> vocabulary, int texts, int copy) {
    Map<String, List<String>> classes = new TreeMap<>();
    Map<String, String> swapped = new HashMap<>();
    vocabulary.forEach(
        (word, count) -> {
          if (count * 10 > texts || copy == 0) {
            swapped.put(word, word);
          } else {
            int band = 32 - Integer.numberOfLeadingZeros(count);
            classes.computeIfAbsent(word.length() + " " + band, key -> new ArrayList<>()).add(word);
          }
        });
    for (List<String> alike : classes.values()) {
      List<String> others = new ArrayList<>(alike);
      others.sort(Comparator.comparingLong(word -> mixed(word.hashCode(), copy)));
      for (int i = 0; i < alike.size(); i++) {
        swapped.put(alike.get(i), others.get(i));
      }
    }
    return swapped;
  }

  /// Bits that look random and depend on both numbers only (the finaliser of SplitMix64).
  private static long mixed(long value, long key) {
    long bits = (value + 0x9e3779b97f4a7c15L * (key + 1)) ^ (key << 32);
    bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
    return bits ^ (bits >>> 31);
  }
}
