package org.attest.nlp.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.nlp.syntax.Token;

/// Titles, ranks and roles that stand before the name of a person (`titles.tsv`).
final class Titles {
  private static final String FILE = "org/attest/nlp/actor/titles.tsv";

  private final Set<String> words = new HashSet<>();
  private final Set<String> kept = new HashSet<>();
  private final Set<String> offices = new HashSet<>();

  private Titles() {}

  static Titles load() {
    Titles loaded = new Titles();
    for (DataTable.Row row : DataTable.load(FILE, 3)) {
      if (row.cell(0).equals("title")) {
        continue;
      }
      boolean kept = row.cell(2).equals("religious") || row.cell(2).equals("kunya");
      loaded.add(row.cell(0), kept);
      switch (row.cell(2)) {
        case "government", "military_rank", "police" ->
            loaded.offices.add(row.cell(0).toLowerCase(Locale.ROOT));
        default -> {}
      }
      for (String abbreviation : row.list(1)) {
        loaded.add(abbreviation.replace("?", ""), kept);
      }
    }
    return loaded;
  }

  private void add(String title, boolean partOfName) {
    words.add(title.toLowerCase(Locale.ROOT));
    if (partOfName) {
      kept.add(title.toLowerCase(Locale.ROOT));
    }
  }

  /// Whether a title is used as part of the name, as religious ones and "Abu" are.
  boolean isPartOfName(Token token) {
    return kept.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /// Whether a token is a rank or an office, by which two bearers of one name can be told apart.
  boolean isOffice(Token token) {
    return offices.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /// Whether a token is a title of one word.
  boolean isTitle(Token token) {
    String text = token.text().toLowerCase(Locale.ROOT);
    return words.contains(text) || words.contains(text + ".");
  }
}
