package org.attest.nlp.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Block;

/// The patterns of `furniture.tsv`: which paragraphs are boilerplate or captions.
final class Furniture {
  private static final String FILE = "org/attest/nlp/structure/furniture.tsv";
  private static final int SHORT_FOREIGN_WORDS = 6;

  private final List<Rule> rules;

  private Furniture(List<Rule> rules) {
    this.rules = rules;
  }

  private record Rule(Block.Kind kind, int words, Pattern pattern, String what) {}

  /// What a paragraph was found to be, and by which rule.
  record Found(Block.Kind kind, String rule) {}

  static Furniture load() {
    List<Rule> rules = new ArrayList<>();
    for (DataTable.Row row : DataTable.load(FILE, 4)) {
      try {
        rules.add(
            new Rule(
                Block.Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT)),
                Integer.parseInt(row.cell(1)),
                Pattern.compile(row.cell(2), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                row.cell(3)));
      } catch (PatternSyntaxException e) {
        throw row.error("is no regular expression: " + e.getDescription());
      }
    }
    return new Furniture(rules);
  }

  /// Whether a paragraph is furniture; absent if it may say something.
  ///
  /// @param latin whether the report as a whole is in Latin script, so that a short line in
  ///     another one is a button
  Optional<Found> classify(Paragraph paragraph, boolean latin) {
    int words = paragraph.words();
    if (words <= SHORT_FOREIGN_WORDS
        && latin
        && !isLatin(paragraph.text())
        && hasLetter(paragraph.text())) {
      return Optional.of(new Found(Block.Kind.BOILERPLATE, "structure/foreign script"));
    }
    for (Rule rule : rules) {
      if (words <= rule.words && rule.pattern.matcher(paragraph.text()).find()) {
        return Optional.of(new Found(rule.kind, "structure/" + rule.what));
      }
    }
    return Optional.empty();
  }

  /// Whether most letters are Latin.
  static boolean isLatin(String text) {
    int latin = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x250) {
        latin += Character.isLetter(unit) ? 1 : 0;
      } else if (Character.isLetter(unit)) {
        other += Character.UnicodeScript.of(unit) == Character.UnicodeScript.LATIN ? 0 : 1;
      }
    }
    return latin >= other;
  }

  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
