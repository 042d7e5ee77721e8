package org.attest.nlp.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.nlp.syntax.Token;

/// The lemmas of a data file with one column.
final class LemmaSet {
  private final Set<String> lemmas = new HashSet<>();

  private LemmaSet() {}

  /// @param file name of a data file beside this class
  static LemmaSet load(String file) {
    LemmaSet set = new LemmaSet();
    for (DataTable.Row row : DataTable.load("org/attest/nlp/event/" + file, 1)) {
      set.lemmas.add(row.cell(0));
    }
    return set;
  }

  boolean holds(Token word) {
    return lemmas.contains(word.lemma().toLowerCase(Locale.ROOT));
  }
}
