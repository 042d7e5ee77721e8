package org.attest.nlp.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// A sentence as runs of letters and digits without case, accents and apostrophes, so that
/// "ISIS-K", "Isis K" and "ISIS - K" are the same two pieces.
final class Pieces {
  private final ParsedSentence sentence;
  private final List<String> texts;
  private final List<Integer> tokens;
  private final boolean capitals;

  private Pieces(
      ParsedSentence sentence, List<String> texts, List<Integer> tokens, boolean capitals) {
    this.sentence = sentence;
    this.texts = texts;
    this.tokens = tokens;
    this.capitals = capitals;
  }

  static Pieces of(ParsedSentence sentence) {
    List<String> texts = new ArrayList<>();
    List<Integer> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (String piece : split(token.text())) {
        texts.add(piece);
        tokens.add(token.index());
      }
    }
    return new Pieces(sentence, texts, tokens, isInCapitals(sentence));
  }

  /// Whether a sentence is written in capitals, so that case tells nothing.
  static boolean isInCapitals(ParsedSentence sentence) {
    int upper = 0;
    int lower = 0;
    for (Token token : sentence.tokens()) {
      for (int i = 0; i < token.text().length(); i++) {
        upper += Character.isUpperCase(token.text().charAt(i)) ? 1 : 0;
        lower += Character.isLowerCase(token.text().charAt(i)) ? 1 : 0;
      }
    }
    return upper > 4 * lower;
  }

  /// The pieces of a name.
  static List<String> split(String name) {
    return folded(cut(name));
  }

  /// The pieces of a name as they are written, but without accents and apostrophes.
  static List<String> cut(String name) {
    List<String> pieces = new ArrayList<>(3);
    StringBuilder piece = new StringBuilder();
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      char unit = plain.charAt(i);
      if (Character.isLetterOrDigit(unit)) {
        piece.append(unit);
      } else if (!isSilent(unit) && !piece.isEmpty()) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  /// Pieces in the form in which they are compared.
  static List<String> folded(List<String> pieces) {
    List<String> folded = new ArrayList<>(pieces.size());
    for (String piece : pieces) {
      folded.add(piece.toLowerCase(Locale.ROOT));
    }
    return folded;
  }

  /// A name as its pieces joined by blanks: equal for spellings that differ in case, accents
  /// and hyphens.
  static String key(String name) {
    return String.join(" ", split(name));
  }

  /// Whether the whole sentence is written in capitals.
  boolean inCapitals() {
    return capitals;
  }

  int size() {
    return texts.size();
  }

  String text(int piece) {
    return texts.get(piece);
  }

  int token(int piece) {
    return tokens.get(piece);
  }

  boolean startsToken(int piece) {
    return piece == 0 || !tokens.get(piece).equals(tokens.get(piece - 1));
  }

  boolean endsToken(int piece) {
    return piece == texts.size() - 1 || !tokens.get(piece).equals(tokens.get(piece + 1));
  }

  int firstAfter(int token) {
    int piece = 0;
    while (piece < texts.size() && tokens.get(piece) <= token) {
      piece++;
    }
    return piece;
  }

  boolean matches(int from, List<String> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (!texts.get(from + i).equals(pieces.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// Which pieces start with a capital.
  static boolean[] capitals(List<String> pieces) {
    boolean[] capitals = new boolean[pieces.size()];
    for (int i = 0; i < capitals.length; i++) {
      capitals[i] = Character.isUpperCase(pieces.get(i).charAt(0));
    }
    return capitals;
  }

  /// Whether the pieces from `from` on are written as a name is: with capitals where the name has
  /// them, an abbreviation all in capitals. Where the whole sentence is in capitals this cannot be
  /// told and is granted.
  boolean writtenAsName(int from, boolean[] capital, boolean abbreviation) {
    if (capitals) {
      return true;
    }
    for (int i = 0; i < capital.length; i++) {
      String word = sentence.token(tokens.get(from + i)).text();
      boolean lower = word.chars().anyMatch(Character::isLowerCase);
      boolean upper = word.chars().anyMatch(Character::isUpperCase);
      if (abbreviation && lower || capital[i] && !upper) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSilent(char unit) {
    return unit == '\''
        || unit == '’'
        || unit == '‘'
        || unit == 'ʼ'
        || unit == '`'
        || unit == '.'
        || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
