package org.attest.nlp.quantity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.nlp.grammar.Pieces;

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

  /// Whether a number or an amount may begin at a piece: a cheap test before reading one.
  static boolean mayStart(Pieces pieces, int at) {
    return pieces.isDigits(at) || Starts.WORDS.contains(pieces.word(at));
  }

  private static final class Starts {
    static final Set<String> WORDS = words();

    private static Set<String> words() {
      Set<String> words = new HashSet<>(Numerals.firstWords());
      words.addAll(List.of("between", "from"));
      for (String category : List.of("BOUND", "AMOUNT", "NONE_OF")) {
        words.addAll(AmountReader.WORDS.firstWords(category));
      }
      return Set.copyOf(words);
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
