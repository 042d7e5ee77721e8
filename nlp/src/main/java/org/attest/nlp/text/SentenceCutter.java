package org.attest.nlp.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.nlp.text.WordCutter.Piece;

/// Cuts the words of one paragraph into sentences.
final class SentenceCutter {
  /// Longest sentence in words; a longer one (a list, a table) is cut, so that time stays
  /// bounded.
  static final int LONGEST = 400;

  private final Abbreviations abbreviations;
  private final Set<String> starters = new HashSet<>();
  private final Set<String> shoutedStarters = new HashSet<>();

  SentenceCutter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    for (DataTable.Row row : DataTable.load("org/attest/nlp/text/sentence-starters.tsv", 2)) {
      starters.add(row.cell(0));
      switch (row.cell(1)) {
        case "any" -> shoutedStarters.add(row.cell(0));
        case "mixed" -> {}
        default -> throw row.error("'" + row.cell(1) + "' is neither any nor mixed");
      }
    }
  }

  /// The sentences of a paragraph, none of them empty.
  List<List<Piece>> cut(List<Piece> words) {
    boolean shouted = areCapitals(words);
    List<List<Piece>> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      int end = endsAt(words, from, i, shouted);
      if (end < 0 && i + 1 - from >= LONGEST) {
        end = softBreak(words, from, i);
      }
      if (end > 0 || i + 1 == words.size()) {
        int next = end > 0 ? end : words.size();
        sentences.add(List.copyOf(words.subList(from, next)));
        from = next;
        i = next - 1;
      }
    }
    return sentences;
  }

  /// The index behind the sentence that ends with word `i` and the quotes and brackets it
  /// closes; -1 if none ends there. In telexes "STOP" ends one.
  private int endsAt(List<Piece> words, int from, int i, boolean shouted) {
    String word = words.get(i).text();
    if (shouted && word.equals("STOP")) {
      return i + 1;
    }
    boolean stop = isStop(word);
    if (!stop && (word.length() < 2 || word.charAt(word.length() - 1) != '.')) {
      return -1;
    }
    int next = i + 1;
    boolean closed = false;
    while (next < words.size()
        && words.get(next).start() == words.get(next - 1).end()
        && isCloser(words, from, next)) {
      closed = true;
      next++;
    }
    if (next == words.size()) {
      return next;
    }
    if (isStop(words.get(next).text()) && words.get(next).start() == words.get(next - 1).end()) {
      return -1;
    }
    boolean apart = words.get(next).start() > words.get(next - 1).end();
    boolean ends =
        stop
            ? endsWithStop(words, from, i, next, apart, closed, shouted)
            : endsWithAbbreviation(words, i, next, closed, shouted);
    return ends ? next : -1;
  }

  private static boolean endsWithStop(
      List<Piece> words,
      int from,
      int stop,
      int next,
      boolean apart,
      boolean closed,
      boolean shouted) {
    String mark = words.get(stop).text();
    if (!apart) {
      // "the town.The army": a blank was lost, unless it is a number or a name such as
      // "Yahoo!Mail".
      return mark.equals(".") && startsUpper(words, next) && !shouted;
    }
    if (stop - from == 1 && isEnumerator(words.get(from).text())) {
      return false;
    }
    if (startsLower(words, next)) {
      return false;
    }
    // "Who fired?" the judge asked; but also "We won!" Then ...
    boolean soft = mark.charAt(0) == '…' || mark.startsWith("..");
    return !soft || closed || startsUpper(words, next);
  }

  private boolean endsWithAbbreviation(
      List<Piece> words, int i, int next, boolean closed, boolean shouted) {
    Optional<Abbreviations.End> end = abbreviations.end(words.get(i).text());
    boolean never =
        end.isPresent()
            && (end.get() == Abbreviations.End.NEVER || end.get() == Abbreviations.End.NUMBER);
    boolean initial = words.get(i).text().length() == 2;
    if (never || initial || startsLower(words, next)) {
      return false;
    }
    if (closed) {
      return true;
    }
    String starter = words.get(wordFrom(words, next)).text().toLowerCase(Locale.ROOT);
    return (shouted ? shoutedStarters : starters).contains(starter);
  }

  private static int softBreak(List<Piece> words, int from, int i) {
    for (int k = i; k > from + LONGEST / 2; k--) {
      String word = words.get(k).text();
      if (word.equals(";") || word.equals(",") || word.equals(":")) {
        return k + 1;
      }
    }
    return i + 1;
  }

  private static boolean isStop(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (".!?…。！？؟۔।".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /// A quote or bracket that closes what was opened before. Behind a stop every quote without a
  /// blank before it closes, whether or not an opening one is in this sentence.
  private static boolean isCloser(List<Piece> words, int from, int i) {
    String word = words.get(i).text();
    return switch (word) {
      case "\"", "”", "’", "'", "''", "»", ")", "]", "}" -> i > from;
      default -> false;
    };
  }

  private static boolean isEnumerator(String word) {
    if (word.length() > 3) {
      return false;
    }
    boolean digits = word.chars().allMatch(Character::isDigit);
    return digits || word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("I");
  }

  /// The first word from `i` on that is no quote, bracket or dash; `i` itself if there is none.
  private static int wordFrom(List<Piece> words, int i) {
    for (int k = i; k < words.size() && k < i + 4; k++) {
      if (Character.isLetterOrDigit(words.get(k).text().codePointAt(0))) {
        return k;
      }
    }
    return i;
  }

  private static boolean startsLower(List<Piece> words, int i) {
    return Character.isLowerCase(words.get(wordFrom(words, i)).text().codePointAt(0));
  }

  private static boolean startsUpper(List<Piece> words, int i) {
    return Character.isUpperCase(words.get(wordFrom(words, i)).text().codePointAt(0));
  }

  private static boolean areCapitals(List<Piece> words) {
    var letters = new StringBuilder();
    for (Piece word : words) {
      letters.append(word.text());
    }
    return Letters.areCapitals(letters, 0, letters.length());
  }
}
