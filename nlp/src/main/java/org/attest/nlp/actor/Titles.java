package org.attest.nlp.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attest.nlp.data.DataTable;
import org.attest.nlp.syntax.Token;

/// Titles, ranks and roles that stand before the name of a person (`titles.tsv`).
final class Titles {
  private static final String FILE = "org/attest/nlp/actors/titles.tsv";

  private final Set<String> words = new HashSet<>();

  private Titles() {}

  static Titles load() {
    Titles loaded = new Titles();
    for (DataTable.Row row : DataTable.load(FILE, 3)) {
      loaded.words.add(row.cell(0).toLowerCase(Locale.ROOT));
      for (String abbreviation : row.list(1)) {
        loaded.words.add(abbreviation.toLowerCase(Locale.ROOT));
      }
    }
    return loaded;
  }

  /// Whether a token is a title of one word.
  boolean isTitle(Token token) {
    String text = token.text().toLowerCase(Locale.ROOT);
    return words.contains(text) || words.contains(text + ".");
  }
}
