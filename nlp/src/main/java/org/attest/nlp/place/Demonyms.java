package org.attest.nlp.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.core.data.DataTable;

/// The words for the people of a country ("Syrian", "Burkinabe"), from `actors/demonyms.tsv`. They
/// are no places, but they tell what a report is about.
final class Demonyms {
  private static final int LONGEST = 3;

  /// Lower-case words to the country's code; a word of several countries has none.
  private final Map<String, String> countries = new HashMap<>();

  private Demonyms() {}

  static Demonyms load() {
    Demonyms demonyms = new Demonyms();
    for (DataTable.Row row : DataTable.load("org/attest/nlp/actor/demonyms.tsv", 3)) {
      if (row.cell(0).equals("country")) {
        continue;
      }
      for (String word : row.list(2)) {
        demonyms.countries.merge(
            word.toLowerCase(Locale.ROOT), row.cell(0), (a, b) -> a.equals(b) ? a : "");
      }
    }
    return demonyms;
  }

  /// A demonym in a sentence.
  ///
  /// @param country ISO 3166 alpha-2 code
  record Found(int first, int last, String country) {}

  /// The longest demonym that begins at a word, as a list of one or none.
  List<Found> at(SentenceWords sentence, int first) {
    if (!sentence.isCapital(first)) {
      return List.of();
    }
    StringBuilder words = new StringBuilder();
    List<Found> found = List.of();
    for (int last = first; last < Math.min(sentence.size(), first + LONGEST); last++) {
      words.append(last > first ? " " : "").append(sentence.lower(last));
      String country = countries.getOrDefault(words.toString(), "");
      if (!country.isEmpty()) {
        found = List.of(new Found(first, last, country));
      }
    }
    return found;
  }
}
