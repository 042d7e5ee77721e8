package org.attest.nlp.quantity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.nlp.grammar.DataFile;

/// The words of `numbers.tsv` by kind.
final class NumberWords {
  enum Kind {
    SMALL,
    TEN,
    SCALE,
    SUFFIX,
    ORDINAL,
    FRACTION,
    SIGN
  }

  private static final NumberWords WORDS = new NumberWords(DataFile.load(NumberWords.class, "numbers.tsv", 3));

  private final Map<Kind, Map<String, BigDecimal>> values = new EnumMap<>(Kind.class);

  NumberWords(DataFile file) {
    for (Kind kind : Kind.values()) {
      values.put(kind, new HashMap<>());
    }
    for (DataFile.Row row : file.rows()) {
      try {
        Map<String, BigDecimal> words = of(Kind.valueOf(row.column(0).toUpperCase(Locale.ROOT)));
        for (String form : row.column(2).split("\\|")) {
          words.put(form.strip(), new BigDecimal(row.column(1)));
        }
      } catch (IllegalArgumentException e) {
        throw row.error("unknown kind or malformed number: " + row.columns());
      }
    }
  }

  static Optional<BigDecimal> value(Kind kind, String word) {
    return Optional.ofNullable(WORDS.of(kind).get(word));
  }

  /// All words of a kind with their values.
  static Map<String, BigDecimal> all(Kind kind) {
    return Map.copyOf(WORDS.of(kind));
  }

  private Map<String, BigDecimal> of(Kind kind) {
    Map<String, BigDecimal> words = values.get(kind);
    if (words == null) {
      throw new IllegalStateException("every kind has its words");
    }
    return words;
  }
}
