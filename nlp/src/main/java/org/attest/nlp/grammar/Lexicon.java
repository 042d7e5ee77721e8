package org.attest.nlp.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.core.report.SourceText;

/// Words and phrases by category, looked up by their first piece.
public final class Lexicon {
  /// @param category in capitals, for example `MONTH`
  /// @param value what the words stand for
  /// @param pieces the phrase
  /// @param condition when the words count at all
  record Entry(String category, String value, List<String> pieces, Condition condition) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Set<String> categories = new HashSet<>();

  /// Columns: category, value, forms separated by `|`, and optionally a condition ([Condition]).
  public Lexicon(DataTable table) {
    for (DataTable.Row row : table) {
      Optional<Condition> condition = Condition.named(row.optional(3).orElse(""));
      if (condition.isEmpty()) {
        throw row.error("unknown condition " + row.optional(3).orElse(""));
      }
      categories.add(row.cell(0));
      for (String form : row.list(2)) {
        List<String> pieces = cut(form);
        if (pieces.isEmpty()) {
          throw row.error("an empty form");
        }
        byFirst
            .computeIfAbsent(pieces.getFirst(), first -> new ArrayList<>())
            .add(new Entry(row.cell(0), row.cell(1), pieces, condition.get()));
      }
    }
  }

  boolean knows(String category) {
    return categories.contains(category);
  }

  /// The first words of a category's phrases.
  public Set<String> firstWords(String category) {
    Set<String> found = new HashSet<>();
    for (Map.Entry<String, List<Entry>> words : byFirst.entrySet()) {
      for (Entry entry : words.getValue()) {
        if (entry.category().equals(category)) {
          found.add(words.getKey());
        }
      }
    }
    return found;
  }

  /// A phrase of the lexicon that was found.
  ///
  /// @param end index of the piece behind it
  public record Phrase(String value, int end) {}

  /// The longest phrase of a category at a position.
  public Optional<Phrase> longest(String category, Pieces pieces, int at) {
    Optional<Phrase> longest = Optional.empty();
    if (at < 0 || at >= pieces.size()) {
      return longest;
    }
    for (Entry entry : beginningWith(pieces.word(at))) {
      int end = at + entry.pieces().size();
      if (entry.category().equals(category)
          && (longest.isEmpty() || end > longest.get().end())
          && stands(entry, pieces, at)) {
        longest = Optional.of(new Phrase(entry.value(), end));
      }
    }
    return longest;
  }

  /// The value of a single word of a category.
  public Optional<String> value(String category, String word) {
    for (Entry entry : beginningWith(word)) {
      if (entry.category().equals(category) && entry.pieces().size() == 1) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  /// Whether a phrase of a category stands at a position.
  public boolean has(String category, Pieces pieces, int at) {
    for (Entry entry : beginningWith(pieces.word(at))) {
      if (entry.category().equals(category) && stands(entry, pieces, at)) {
        return true;
      }
    }
    return false;
  }

  /// The phrases that may begin with a word.
  List<Entry> beginningWith(String word) {
    return byFirst.getOrDefault(word, List.of());
  }

  /// Whether a phrase stands at a position.
  boolean stands(Entry entry, Pieces pieces, int at) {
    List<String> phrase = entry.pieces();
    if (at + phrase.size() > pieces.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!pieces.word(at + i).equals(phrase.get(i))) {
        return false;
      }
    }
    return entry.condition().holds(pieces, at);
  }

  static List<String> cut(String form) {
    SourceText text = new SourceText(form.strip());
    Pieces pieces = Pieces.of(text, 0, text.length());
    List<String> words = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      words.add(pieces.word(i));
    }
    return words;
  }
}
