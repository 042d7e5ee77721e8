package org.attest.nlp.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Words between two names that make them names of one actor (`alias-links.tsv`): "Omar Idris,
/// alias Abu Lor".
final class AliasLinks {
  private static final String FILE = "org/attest/nlp/actor/alias-links.tsv";

  /// Stands for any word.
  private static final String ANY = "*";

  private enum Class {
    LINK,
    ADVERB
  }

  private final List<List<String>> links = new ArrayList<>();
  private final Set<String> adverbs = new HashSet<>();

  private AliasLinks() {}

  static AliasLinks load() {
    AliasLinks loaded = new AliasLinks();
    for (DataTable.Row row : DataTable.load(FILE, 2)) {
      switch (row.choice(0, Class.class)) {
        case LINK -> loaded.links.add(List.of(row.cell(1).split(" ")));
        case ADVERB -> loaded.adverbs.add(row.cell(1));
      }
    }
    loaded.links.sort((a, b) -> b.size() - a.size());
    return loaded;
  }

  /// The last word of what is linked to a name that starts at a token.
  Optional<Token> before(ParsedSentence sentence, int name) {
    int at = name - 1;
    while (at >= 0 && (sentence.token(at).is("det") || isQuote(sentence.token(at)))) {
      at--;
    }
    for (List<String> link : links) {
      int first = at - link.size() + 1;
      if (first > 0 && stands(sentence, first, link)) {
        int before = first - 1;
        while (before > 0 && isBetween(sentence.token(before))) {
          before--;
        }
        return Optional.of(sentence.token(before));
      }
    }
    return Optional.empty();
  }

  private static boolean stands(ParsedSentence sentence, int first, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = sentence.token(first + i).text().toLowerCase(Locale.ROOT);
      if (!words.get(i).equals(ANY) && !words.get(i).equals(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBetween(Token token) {
    return token.text().equals(",")
        || token.text().equals("(")
        || adverbs.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isQuote(Token token) {
    return token.xpos().equals("``") || token.text().equals("\"") || token.text().equals("“");
  }
}
