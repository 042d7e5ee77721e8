package org.attest.nlp.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attest.core.data.DataTable;

/// Reads the pattern column of a grammar file and spells out its options and alternatives.
///
/// | written | matches |
/// |---|---|
/// | `ago` | the word, in any case |
/// | `MONTH` | a phrase of this category of the lexicon, captured as `month` |
/// | `<1-31>` | digits by value; `<0-59/2>` two digits |
/// | `{year}` | another symbol of the grammar, captured as `year` |
/// | `day=<1-31>` | the same, captured as `day` |
/// | `~th` | only without white space before it |
/// | `the?`, `(a \| an)`, `(of the)?` | options and alternatives |
final class PatternParser {
  /// A rule that spells out to more than this is too clever to read.
  private static final int MOST_ALTERNATIVES = 600;

  private static final Pattern DIGITS = Pattern.compile("<(\\d+)-(\\d+)(?:/(\\d))?>");
  private static final Pattern CATEGORY = Pattern.compile("[A-Z][A-Z_]*");

  private final DataTable.Row row;
  private final String pattern;
  private int at;

  private PatternParser(DataTable.Row row, String pattern) {
    this.row = row;
    this.pattern = pattern;
  }

  /// @return the plain sequences a pattern stands for
  /// @throws IllegalStateException if the pattern is malformed
  static List<List<Element>> parse(DataTable.Row row, String pattern) {
    PatternParser parser = new PatternParser(row, pattern);
    List<List<Element>> sequences = parser.alternatives();
    if (parser.at < pattern.length()) {
      throw row.error("unexpected " + pattern.charAt(parser.at) + " in the pattern");
    }
    for (List<Element> sequence : sequences) {
      if (sequence.isEmpty()) {
        throw row.error("the pattern can match nothing at all");
      }
    }
    return sequences;
  }

  private List<List<Element>> alternatives() {
    List<List<Element>> all = new ArrayList<>(sequence());
    while (next() == '|') {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<List<Element>> sequence() {
    List<List<Element>> sequences = new ArrayList<>();
    sequences.add(List.of());
    for (char next = next(); next != 0 && next != '|' && next != ')'; next = next()) {
      List<List<Element>> item = new ArrayList<>();
      if (next == '(') {
        at++;
        item.addAll(alternatives());
        if (next() != ')') {
          throw row.error("a ( without its )");
        }
        at++;
      } else {
        item.add(atom());
      }
      if (at < pattern.length() && pattern.charAt(at) == '?') {
        at++;
        item.add(List.of());
      }
      sequences = combine(sequences, item);
    }
    return sequences;
  }

  private List<List<Element>> combine(List<List<Element>> before, List<List<Element>> after) {
    List<List<Element>> all = new ArrayList<>();
    for (List<Element> first : before) {
      for (List<Element> second : after) {
        List<Element> both = new ArrayList<>(first);
        both.addAll(second);
        all.add(both);
      }
    }
    if (all.size() > MOST_ALTERNATIVES) {
      throw row.error("the pattern spells out to more than " + MOST_ALTERNATIVES + " sequences");
    }
    return all;
  }

  private List<Element> atom() {
    int start = at;
    while (at < pattern.length() && " ()|?".indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    String text = pattern.substring(start, at);
    boolean glued = text.startsWith("~");
    if (glued) {
      text = text.substring(1);
    }
    String capture = "";
    int equals = text.indexOf('=');
    if (equals > 0) {
      capture = text.substring(0, equals);
      text = text.substring(equals + 1);
    }
    var digits = DIGITS.matcher(text);
    if (digits.matches()) {
      int count = digits.group(3) == null ? 0 : Integer.parseInt(digits.group(3));
      return List.of(
          new Element.Digits(
              Integer.parseInt(digits.group(1)),
              Integer.parseInt(digits.group(2)),
              count,
              capture,
              glued));
    }
    if (text.startsWith("{") && text.endsWith("}")) {
      String symbol = text.substring(1, text.length() - 1);
      return List.of(new Element.Symbol(symbol, capture.isEmpty() ? symbol : capture, glued));
    }
    if (CATEGORY.matcher(text).matches()) {
      return List.of(
          new Element.Category(
              text, capture.isEmpty() ? text.toLowerCase(Locale.ROOT) : capture, glued));
    }
    return words(text, glued);
  }

  private List<Element> words(String text, boolean glued) {
    List<String> pieces = Lexicon.cut(text);
    if (pieces.isEmpty()) {
      throw row.error("an empty word in the pattern");
    }
    List<Element> words = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      words.add(new Element.Word(pieces.get(i), i == 0 ? glued : true));
    }
    return words;
  }

  /// The next character behind white space, or 0 at the end.
  private char next() {
    while (at < pattern.length() && pattern.charAt(at) == ' ') {
      at++;
    }
    return at < pattern.length() ? pattern.charAt(at) : 0;
  }
}
