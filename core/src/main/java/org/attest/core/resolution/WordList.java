package org.attest.core.resolution;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.core.data.DataTable;

/// Words of a data file, one a line, lower case and folded. Several words on a line stand together.
public final class WordList {
  private final Set<String> words;
  private final List<String> phrases;

  private WordList(Set<String> words) {
    this.words = words;
    this.phrases = words.stream().filter(word -> word.indexOf(' ') > 0).sorted().toList();
  }

  /// Loads the list `file` of the package of `owner`.
  public static WordList load(Class<?> owner, String file) {
    String resource = owner.getPackageName().replace('.', '/') + "/" + file;
    return new WordList(
        DataTable.load(resource, 1).rows().stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toUnmodifiableSet()));
  }

  public boolean contains(String word) {
    return words.contains(word);
  }

  /// Whether any word of the name is in the list, or any words that stand together in it.
  public boolean touches(FoldedName name) {
    String text = " " + name.text() + " ";
    return name.tokens().stream().anyMatch(words::contains)
        || phrases.stream().anyMatch(phrase -> text.contains(" " + phrase + " "));
  }

  /// Whether every word of the name is in the list.
  public boolean covers(FoldedName name) {
    return words.containsAll(name.tokens());
  }
}
