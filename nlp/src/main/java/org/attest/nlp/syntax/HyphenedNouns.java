package org.attest.nlp.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.core.data.DataTable;

/// Mends nouns that are cut at their hyphens: "two passers-by were hurt" are no "two passers" who
/// were "hurt by". The first part is the noun, what follows belongs to it and to nothing else.
public final class HyphenedNouns {
  private static final String ANY = "*";

  /// "passer-by", "*-in-law"
  private static final Set<String> NOUNS = load();

  /// "in-law" is three words.
  private static final int LONGEST_END = 3;

  private HyphenedNouns() {}

  private static Set<String> load() {
    Set<String> nouns = new HashSet<>();
    for (DataTable.Row row : DataTable.load("org/attest/nlp/syntax/hyphened-nouns.tsv", 2)) {
      nouns.add(row.cell(0) + "-" + row.cell(1));
    }
    return Set.copyOf(nouns);
  }

  /// The same words, with such nouns whole.
  public static List<Token> mended(List<Token> words) {
    List<Token> mended = words;
    for (int i = 0; i + 2 < words.size(); i++) {
      Token noun = words.get(i);
      if (noun.upos().equals("NOUN") && isJoined(words, i + 1)) {
        int last = last(words, i);
        mended = last > i ? joined(mended, i, last) : mended;
      }
    }
    return mended;
  }

  /// Whether a word is a hyphen without white space around it.
  private static boolean isJoined(List<Token> words, int hyphen) {
    Token word = words.get(hyphen);
    return word.end() - word.start() == 1
        && Character.getType(word.text().charAt(0)) == Character.DASH_PUNCTUATION
        && words.get(hyphen - 1).end() == word.start()
        && words.get(hyphen + 1).start() == word.end();
  }

  /// The last word of the noun; its first if no hyphen belongs to it.
  private static int last(List<Token> words, int first) {
    StringBuilder end = new StringBuilder();
    int found = first;
    String lemma = words.get(first).lemma().toLowerCase(Locale.ROOT);
    for (int i = first + 1; i + 1 < words.size() && i <= first + LONGEST_END; i += 2) {
      if (!isJoined(words, i)) {
        break;
      }
      end.append('-').append(words.get(i + 1).text().toLowerCase(Locale.ROOT));
      if (NOUNS.contains(lemma + end) || NOUNS.contains(ANY + end)) {
        found = i + 1;
      }
    }
    return found;
  }

  private static List<Token> joined(List<Token> words, int first, int last) {
    Mending mending = new Mending(words);
    Token noun = words.get(first);
    Token top = noun;
    while (isPart(top.head(), first, last)) {
      top = words.get(top.head());
    }
    StringBuilder lemma = new StringBuilder(noun.lemma());
    for (Token word : words) {
      if (isPart(word.index(), first, last)) {
        mending.put(word.under(first).as("goeswith"));
        lemma.append(word.text().toLowerCase(Locale.ROOT));
      } else if (isPart(word.head(), first, last)) {
        mending.put(word.under(first));
      }
    }
    mending.put(noun.under(top.head()).as(top.deprel()).called(lemma.toString()));
    return mending.words();
  }

  private static boolean isPart(int index, int first, int last) {
    return index > first && index <= last;
  }
}
