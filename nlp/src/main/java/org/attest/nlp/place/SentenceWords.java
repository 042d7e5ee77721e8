package org.attest.nlp.place;

import java.util.Locale;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// The words of a sentence in the forms that the search for names needs, made once.
final class SentenceWords {
  private final ParsedSentence sentence;
  private final String[] lower;
  private final String[] keys;
  private final boolean[] capital;
  private final boolean mostlyCapitals;

  SentenceWords(ParsedSentence sentence) {
    this.sentence = sentence;
    int size = sentence.size();
    this.lower = new String[size];
    this.keys = new String[size];
    this.capital = new boolean[size];
    int words = 0;
    int allCapitals = 0;
    for (int i = 0; i < size; i++) {
      String text = sentence.token(i).text();
      lower[i] = withoutDot(text.toLowerCase(Locale.ROOT));
      keys[i] = NameKey.of(text);
      capital[i] = isCapitalised(text);
      if (Character.isLetter(text.charAt(0)) && text.length() > 1) {
        words++;
        allCapitals += isAllCapitals(text) ? 1 : 0;
      }
    }
    this.mostlyCapitals = words >= 3 && allCapitals * 3 > words * 2;
  }

  ParsedSentence sentence() {
    return sentence;
  }

  int size() {
    return lower.length;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  /// The word in lower case without a dot at its end; empty outside the sentence.
  String lower(int i) {
    return i < 0 || i >= lower.length ? "" : lower[i];
  }

  /// The word as a part of a folded name.
  String key(int i) {
    return keys[i];
  }

  /// Whether the word begins with a capital, an Arabic article in front not counted.
  boolean isCapital(int i) {
    return i >= 0 && i < capital.length && capital[i];
  }

  /// Whether the sentence is written in capitals, so that capitals say nothing.
  boolean isMostlyCapitals() {
    return mostlyCapitals;
  }

  /// Whether the word is all capitals.
  boolean isAllCapitals(int i) {
    return isAllCapitals(sentence.token(i).text());
  }

  /// Whether two neighbouring words touch, without white space between.
  boolean touches(int left) {
    return left + 1 < lower.length
        && sentence.token(left).end() == sentence.token(left + 1).start();
  }

  boolean isTagged(int i, String type) {
    return i >= 0 && i < lower.length && sentence.token(i).nameTag().endsWith("-" + type);
  }

  private static boolean isAllCapitals(String text) {
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letter |= Character.isUpperCase(text.charAt(i));
    }
    return letter;
  }

  private static boolean isCapitalised(String text) {
    if (Character.isUpperCase(text.charAt(0))) {
      return true;
    }
    int hyphen = text.indexOf('-');
    return hyphen >= 1
        && hyphen <= 3
        && hyphen + 1 < text.length()
        && Character.isUpperCase(text.charAt(hyphen + 1));
  }

  private static String withoutDot(String text) {
    return text.length() > 1 && text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
