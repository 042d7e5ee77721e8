package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Block;
import org.attest.core.reading.ReadReport;

/// What a report says of being translated: "Translated from the Arabic original in Al-Hadaf".
///
/// @param words the words that say so
/// @param outlet folded name of the outlet that it is translated from, if it says
record TranslationCredit(String words, Optional<String> outlet) {
  private static final String FILE = "org/attest/core/resolution/translation-credits.tsv";
  private static final String LANGUAGES = "org/attest/core/resolution/languages.txt";

  /// A credit stands in one of so many blocks at the beginning or the end.
  private static final int OUTER_BLOCKS = 3;

  /// Of a long block so many characters are looked at, at its beginning and its end.
  private static final int ENDS = 300;

  /// No longer words are a credit.
  private static final int LONGEST = 160;

  private static final List<Wanted> WANTED = wanted();

  /// @param needs small letters, of which one must occur in a text for a closer look
  private record Wanted(Pattern pattern, List<String> needs) {}

  private static List<Wanted> wanted() {
    List<String> languages =
        DataTable.load(LANGUAGES, 1).rows().stream().map(row -> row.cell(0)).toList();
    String language = "(?:" + String.join("|", languages) + ")\\b";
    List<Wanted> wanted = new ArrayList<>();
    for (DataTable.Row row : DataTable.load(FILE, 3)) {
      String whole =
          "(?:^|[.:;(\\[\\n\\u2013\\u2014-])[\\s*_]*(?<credit>"
              + row.cell(0).replace("{language}", language)
              + ")";
      try {
        wanted.add(
            new Wanted(
                Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                row.list(1)));
      } catch (PatternSyntaxException e) {
        throw row.error("'" + row.cell(0) + "' is no pattern: " + e.getDescription());
      }
    }
    return wanted;
  }

  /// What a report says; absent if it does not say that it is translated.
  static Optional<TranslationCredit> of(ReadReport read) {
    List<Block> blocks = read.reading().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean outer = i < OUTER_BLOCKS || i >= blocks.size() - OUTER_BLOCKS;
      if (outer || !blocks.get(i).kind().isEvidence()) {
        Optional<TranslationCredit> found = in(read.report().text().slice(blocks.get(i).span()));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  static Optional<TranslationCredit> in(String text) {
    if (text.length() <= 2 * ENDS) {
      return find(text);
    }
    return find(text.substring(0, ENDS)).or(() -> find(text.substring(text.length() - ENDS)));
  }

  private static Optional<TranslationCredit> find(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    for (Wanted wanted : WANTED) {
      Matcher matcher = wanted.pattern().matcher(text);
      if (wanted.needs().stream().anyMatch(small::contains) && matcher.find()) {
        String words = sentence(text, matcher.start("credit"), matcher.end("credit"));
        if (words.length() <= LONGEST) {
          return Optional.of(new TranslationCredit(words, outlet(matcher)));
        }
      }
    }
    return Optional.empty();
  }

  /// The credit up to the end of its sentence, line or bracket.
  private static String sentence(String text, int start, int end) {
    int stop = end;
    while (stop < text.length() && ".;:()[]\n".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    return text.substring(start, stop).strip().replaceAll("\\s+", " ");
  }

  private static Optional<String> outlet(Matcher matcher) {
    Integer group = matcher.namedGroups().get("outlet");
    return Optional.ofNullable(group == null ? null : matcher.group(group))
        .map(name -> FoldedName.of(name).text())
        .filter(name -> !name.isEmpty());
  }
}
