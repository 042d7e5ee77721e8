package org.attest.nlp.place;

import java.text.Normalizer;

/// The form under which names are compared: lower case, without accents, apostrophes and dots; any
/// other punctuation is a space; `Saint`, `Fort` and `Mount` are abbreviated as they often are.
///
/// ```java
/// NameKey.of("Queen Anne's County"); // "queen annes county"
/// NameKey.of("Port-au-Prince");      // "port au prince"
/// NameKey.of("Saint-Étienne");       // "st etienne"
/// ```
final class NameKey {
  private NameKey() {}

  /// The key of a name; empty if it has no letter or digit.
  static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    append(key, name);
    return key.toString();
  }

  /// Appends the key of a word to a key that is being built from words.
  static void append(StringBuilder key, String text) {
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    int wordStart = key.length();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        key.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        key.append((char) (c + 32));
      } else if (c < 128) {
        if (c != '\'' && c != '.' && c != '`') {
          wordStart = endWord(key, wordStart);
        }
      } else if (Character.isLetterOrDigit(c)) {
        appendLetter(key, c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !isApostrophe(c)) {
        wordStart = endWord(key, wordStart);
      }
    }
    int length = endWord(key, wordStart);
    if (length > 0 && key.charAt(length - 1) == ' ') {
      key.setLength(length - 1);
    }
  }

  /// Closes the word that began at `start` and returns where the next one begins.
  private static int endWord(StringBuilder key, int start) {
    if (key.length() == start) {
      return start;
    }
    String word = key.substring(start);
    String shorter =
        switch (word) {
          case "saint" -> "st";
          case "sainte" -> "ste";
          case "mount" -> "mt";
          case "fort" -> "ft";
          default -> word;
        };
    if (!shorter.equals(word)) {
      key.setLength(start);
      key.append(shorter);
    }
    key.append(' ');
    return key.length();
  }

  private static void appendLetter(StringBuilder key, char c) {
    switch (Character.toLowerCase(c)) {
      case 'ø' -> key.append('o');
      case 'ł' -> key.append('l');
      case 'ı' -> key.append('i');
      case 'đ', 'ð' -> key.append('d');
      case 'ß' -> key.append("ss");
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case 'þ' -> key.append("th");
      case 'ħ' -> key.append('h');
      case 'ə' -> key.append('a');
      case 'ʻ', 'ʼ', 'ʿ', 'ʾ', 'ʹ', 'ʺ', 'ˈ' -> {}
      default -> key.append(Character.toLowerCase(c));
    }
  }

  private static boolean isApostrophe(char c) {
    return c == '’' || c == '‘' || c == 'ʼ' || c == '´';
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
