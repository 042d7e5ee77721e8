package org.attest.nlp.structure;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.core.data.DataTable;

/// The words of `origin.tsv`.
final class OriginWords {
  private static final String FILE = "org/attest/nlp/structure/origin.tsv";

  enum Class {
    OUTLET,
    SITE,
    AGENCY,
    BODY,
    COUNTRY,
    DOCUMENT,
    LAW,
    DESK,
    STRAY
  }

  private final Map<Class, Set<String>> words = new EnumMap<>(Class.class);

  private OriginWords() {}

  static OriginWords load() {
    OriginWords loaded = new OriginWords();
    for (DataTable.Row row : DataTable.load(FILE, 2)) {
      loaded
          .words
          .computeIfAbsent(
              Class.valueOf(row.cell(0).toUpperCase(Locale.ROOT)), key -> new HashSet<>())
          .add(row.cell(1));
    }
    return loaded;
  }

  /// Whether a text begins with a word or phrase of the class.
  boolean begins(String text, Class kind) {
    String padded = padded(text);
    return words.getOrDefault(kind, Set.of()).stream()
        .anyMatch(word -> padded.startsWith(" " + word + " "));
  }

  private static String padded(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}']+", " ").strip() + " ";
  }

  /// Whether a word or phrase of the class stands in the text as whole words.
  boolean in(String text, Class kind) {
    String padded = padded(text);
    for (String word : words.getOrDefault(kind, Set.of())) {
      if (padded.contains(" " + word + " ")) {
        return true;
      }
    }
    return false;
  }
}
