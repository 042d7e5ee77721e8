package org.attest.nlp.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.core.data.DataTable;

/// The forms under which a word may stand in a word list: its lemma, the word itself, and what is
/// left of it without a regular English ending. The model's lemma alone is not enough: for a rare
/// verb it may be a letter short.
public final class WordForms {
  private static final Map<String, String> IRREGULAR = irregular();

  private WordForms() {}

  private static Map<String, String> irregular() {
    Map<String, String> lemmas = new HashMap<>();
    for (DataTable.Row row : DataTable.load("org/attest/nlp/syntax/irregular.tsv", 2)) {
      lemmas.put(row.cell(0), row.cell(1));
    }
    return lemmas;
  }

  /// Candidates in lower case, the likeliest first, none twice.
  public static List<String> of(Token token) {
    List<String> forms = new ArrayList<>(4);
    add(forms, token.lemma().toLowerCase(Locale.ROOT));
    String word = token.text().toLowerCase(Locale.ROOT);
    add(forms, word);
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      add(forms, irregular);
    }
    if (word.length() > 4) {
      if (word.endsWith("ied") || word.endsWith("ies")) {
        add(forms, word.substring(0, word.length() - 3) + "y");
      } else if (word.endsWith("ed")) {
        stems(forms, word.substring(0, word.length() - 2));
      } else if (word.endsWith("ing")) {
        stems(forms, word.substring(0, word.length() - 3));
      } else if (word.endsWith("es")) {
        add(forms, word.substring(0, word.length() - 1));
        add(forms, word.substring(0, word.length() - 2));
      } else if (word.endsWith("s") && !word.endsWith("ss")) {
        add(forms, word.substring(0, word.length() - 1));
      }
    }
    return forms;
  }

  /// "executed" to "execute", "plotting" to "plot", "bombed" to "bomb".
  private static void stems(List<String> forms, String stem) {
    add(forms, stem + "e");
    add(forms, stem);
    int last = stem.length() - 1;
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      add(forms, stem.substring(0, last));
    }
  }

  private static void add(List<String> forms, String form) {
    if (!form.isEmpty() && !forms.contains(form)) {
      forms.add(form);
    }
  }
}
