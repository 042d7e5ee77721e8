package org.attest.nlp.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.data.DataTable;

/// The abbreviations of `abbreviations.tsv` and what their period may mean.
final class Abbreviations {
  /// Whether a sentence may end with the abbreviation.
  enum End {
    NEVER,
    MAYBE,
    /// An abbreviation before a number only.
    NUMBER,
    /// An abbreviation behind a comma only.
    PLACE
  }

  private final Map<String, End> ends = new HashMap<>();
  private final List<String> forms = new ArrayList<>();

  static Abbreviations load() {
    var abbreviations = new Abbreviations();
    for (DataTable.Row row : DataTable.load("org/attest/nlp/text/abbreviations.tsv", 2)) {
      String form = row.cell(0);
      if (abbreviations.ends.put(form, row.choice(1, End.class)) != null) {
        throw row.error("'" + form + "' stands twice");
      }
      abbreviations.forms.add(form);
    }
    return abbreviations;
  }

  /// The forms of some kinds without their last period, in the order of the file.
  List<String> forms(End... kinds) {
    List<End> wanted = List.of(kinds);
    return forms.stream().filter(form -> wanted.contains(ends.get(form))).toList();
  }

  /// What the period of a word means, given the word with its period; absent if it is no known
  /// abbreviation. Capitals-only forms of titles count as known.
  Optional<End> end(String word) {
    String form = word.substring(0, word.length() - 1);
    End end = ends.get(form);
    if (end == null && form.length() > 1) {
      end = ends.get(form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT));
    }
    return Optional.ofNullable(end);
  }
}
