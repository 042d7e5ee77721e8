package org.attest.nlp.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.report.SourceText;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// A stretch of text cut finer than words: runs of letters, runs of digits, and every other
/// character by itself. Patterns over pieces do not depend on how a tokeniser treats "24-year-old",
/// "4FEB90" or "a.m.".
///
/// ```java
/// Pieces.of(new SourceText("Sept. 30th"), 0, 10); // sept . 30 th
/// ```
public final class Pieces {
  private final List<String> words = new ArrayList<>();
  private final List<String> originals = new ArrayList<>();
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private final Optional<ParsedSentence> sentence;
  private int[] tokens = new int[0];

  private Pieces(Optional<ParsedSentence> sentence) {
    this.sentence = sentence;
  }

  /// The pieces of a text between two code point offsets.
  public static Pieces of(SourceText text, int start, int end) {
    return new Pieces(Optional.empty()).cut(text, start, end);
  }

  /// The pieces of a sentence; each knows its token.
  public static Pieces of(SourceText text, ParsedSentence sentence) {
    Pieces pieces = new Pieces(Optional.of(sentence)).cut(text, sentence.start(), sentence.end());
    pieces.tokens = new int[pieces.size()];
    int token = 0;
    for (int i = 0; i < pieces.size(); i++) {
      while (token < sentence.size() - 1 && sentence.token(token).end() <= pieces.starts[i]) {
        token++;
      }
      pieces.tokens[i] = token;
    }
    return pieces;
  }

  public int size() {
    return words.size();
  }

  /// The piece in lower case, with dashes and apostrophes in their plain form.
  public String word(int i) {
    return words.get(i);
  }

  /// Whether there is such a piece and it is `word`.
  public boolean is(int i, String word) {
    return i >= 0 && i < words.size() && words.get(i).equals(word);
  }

  /// Code point offset of the first character.
  public int start(int i) {
    return starts[i];
  }

  /// Code point offset behind the last character.
  public int end(int i) {
    return ends[i];
  }

  /// Whether no white space parts the piece from the one before it.
  public boolean isGlued(int i) {
    return i > 0 && i < size() && starts[i] == ends[i - 1];
  }

  public boolean isDigits(int i) {
    return i >= 0 && i < size() && isDigit(words.get(i).charAt(0));
  }

  public boolean isLetters(int i) {
    return i >= 0 && i < size() && Character.isLetter(words.get(i).codePointAt(0));
  }

  public boolean isCapitalised(int i) {
    return Character.isUpperCase(originals.get(i).codePointAt(0));
  }

  /// Whether a word of two or more letters is written in capitals throughout.
  public boolean isAllCapitals(int i) {
    String original = originals.get(i);
    return original.length() > 1
        && original.equals(original.toUpperCase(Locale.ROOT))
        && isLetters(i);
  }

  /// The token that holds the piece; absent for a bare text.
  public Optional<Token> token(int i) {
    return sentence.map(parsed -> parsed.token(tokens[i]));
  }

  /// The sentence that was cut; absent for a bare text.
  public Optional<ParsedSentence> sentence() {
    return sentence;
  }

  private Pieces cut(SourceText text, int start, int end) {
    String string = text.toString();
    int at = text.toCharIndex(start);
    int stop = text.toCharIndex(end);
    int offset = start;
    while (at < stop) {
      int first = string.codePointAt(at);
      int from = at;
      int offsetFrom = offset;
      at += Character.charCount(first);
      offset++;
      if (isWhite(first)) {
        continue;
      }
      if (isDigit(first)) {
        while (at < stop && isDigit(string.charAt(at))) {
          at++;
          offset++;
        }
      } else if (Character.isLetter(first)) {
        while (at < stop) {
          int next = string.codePointAt(at);
          if (!Character.isLetter(next) && Character.getType(next) != Character.NON_SPACING_MARK) {
            break;
          }
          at += Character.charCount(next);
          offset++;
        }
      }
      add(string.substring(from, Math.min(at, stop)), offsetFrom, offset);
    }
    return this;
  }

  private void add(String original, int start, int end) {
    int i = words.size();
    if (i == starts.length) {
      starts = java.util.Arrays.copyOf(starts, i * 2);
      ends = java.util.Arrays.copyOf(ends, i * 2);
    }
    starts[i] = start;
    ends[i] = end;
    originals.add(original);
    words.add(plain(original));
  }

  private static String plain(String original) {
    if (original.length() == 1) {
      char only = original.charAt(0);
      switch (only) {
        case '’', '‘', '`', 'ʼ', '´' -> {
          return "'";
        }
        case '‐', '‑', '‒', '–', '—', '−' -> {
          return "-";
        }
        default -> {}
      }
    }
    return original.toLowerCase(Locale.ROOT);
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isWhite(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
