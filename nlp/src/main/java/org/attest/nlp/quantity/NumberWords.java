package org.attest.nlp.quantity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.nlp.data.DataTable;

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

  private static final NumberWords WORDS =
      new NumberWords(DataTable.load("org/attest/nlp/quantity/numbers.tsv", 3));

  private final Map<Kind, Map<String, BigDecimal>> values = new EnumMap<>(Kind.class);

  NumberWords(DataTable table) {
    for (Kind kind : Kind.values()) {
      values.put(kind, new HashMap<>());
    }
    for (DataTable.Row row : table) {
      try {
        Map<String, BigDecimal> words = of(Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT)));
        for (String form : row.list(2)) {
          words.put(form.strip(), new BigDecimal(row.cell(1)));
        }
      } catch (IllegalArgumentException e) {
        throw row.error("unknown kind or malformed number: " + row.cells());
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
