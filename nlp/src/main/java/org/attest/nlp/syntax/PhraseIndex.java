package org.attest.nlp.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Looks up words and multi-word expressions by lemma.
///
/// ```java
/// PhraseIndex<String> index = new PhraseIndex<>(Map.of("blow up", "destroy"));
/// index.at(sentence, 3); // the longest entry that starts at word 3
/// ```
public final class PhraseIndex<T> {
  /// How many words may stand between a verb and the rest of its expression: "set the bus on fire".
  private static final int GAP = 6;

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  /// An expression found in a sentence.
  ///
  /// @param first its first word
  /// @param last its last word; words in between may not belong to it
  /// @param words how many words belong to it
  public record Hit<T>(Token first, Token last, int words, T value) {
    private int gap() {
      return last.index() - first.index() + 1 - words;
    }
  }

  private record Entry<T>(String[] words, T value) {}

  /// Adds an expression of lemmas separated by blanks. Of equal expressions all are kept, in order.
  public void add(String words, T value) {
    String[] parts = words.toLowerCase(Locale.ROOT).split(" ");
    List<Entry<T>> entries = byFirst.computeIfAbsent(parts[0], key -> new ArrayList<>(2));
    entries.add(new Entry<>(parts, value));
    entries.sort(Comparator.comparingInt(entry -> -entry.words().length));
  }

  /// The longest entry whose words stand together from word `start` on.
  public Optional<Hit<T>> at(ParsedSentence sentence, int start) {
    List<Hit<T>> all = allAt(sentence, start, false);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
  }

  /// All entries that start at a word, longest first; of those as long the ones whose words stand
  /// together go before: "shot dead two men at a roadblock" is no shooting at.
  ///
  /// @param split whether other words may stand behind the first one
  public List<Hit<T>> allAt(ParsedSentence sentence, int start, boolean split) {
    Token first = sentence.token(start);
    List<Hit<T>> found = new ArrayList<>(0);
    // The word as it stands goes before its lemma, for which the model may take that of the verb.
    String word = first.text().toLowerCase(Locale.ROOT);
    search(byFirst.getOrDefault(word, List.of()), sentence, first, split, found);
    for (String form : WordForms.of(first)) {
      if (!form.equals(word)) {
        search(byFirst.getOrDefault(form, List.of()), sentence, first, split, found);
      }
    }
    found.sort(Comparator.comparingInt((Hit<T> hit) -> -hit.words()).thenComparingInt(Hit::gap));
    return found;
  }

  /// The entries of a verb and the noun that is its object: "sign ceasefire", for "the ceasefire
  /// was signed".
  public List<Hit<T>> withObject(ParsedSentence sentence, Token verb, Token object) {
    List<Hit<T>> found = new ArrayList<>(0);
    for (String form : WordForms.of(verb)) {
      for (Entry<T> entry : byFirst.getOrDefault(form, List.of())) {
        if (entry.words().length == 2 && WordForms.of(object).contains(entry.words()[1])) {
          found.add(new Hit<>(verb, verb, 1, entry.value()));
        }
      }
    }
    return found;
  }

  private static <T> void search(
      List<Entry<T>> entries,
      ParsedSentence sentence,
      Token first,
      boolean split,
      List<Hit<T>> found) {
    for (Entry<T> entry : entries) {
      int last = end(entry.words(), sentence, first, split);
      if (last >= 0) {
        found.add(new Hit<>(first, sentence.token(last), entry.words().length, entry.value()));
      }
    }
  }

  private static int end(String[] words, ParsedSentence sentence, Token first, boolean split) {
    if (words.length == 1) {
      return first.index();
    }
    int furthest = split ? first.index() + GAP : first.index();
    for (int from = first.index(); from <= furthest && from + 1 < sentence.size(); from++) {
      int end = end(words, sentence, from, split);
      if (end >= 0 && (from == first.index() || below(sentence, sentence.token(from + 1), first))) {
        return end;
      }
    }
    return -1;
  }

  /// Where the rest of an expression ends that starts behind a word; negative if it does not.
  /// "The" and "his" may stand in between: "removed from his post".
  private static int end(String[] words, ParsedSentence sentence, int before, boolean split) {
    int at = before;
    for (int i = 1; i < words.length; i++) {
      at++;
      boolean between = split && i > 1 && isDeterminer(sentence, at);
      if (between && !isForm(sentence, at, words[i])) {
        at++;
      }
      if (!isForm(sentence, at, words[i])) {
        return -1;
      }
    }
    return at;
  }

  private static boolean isForm(ParsedSentence sentence, int at, String lemma) {
    return at < sentence.size() && WordForms.of(sentence.token(at)).contains(lemma);
  }

  private static boolean isDeterminer(ParsedSentence sentence, int at) {
    return at < sentence.size()
        && (sentence.token(at).upos().equals("DET") || sentence.token(at).xpos().equals("PRP$"));
  }

  private static boolean below(ParsedSentence sentence, Token token, Token top) {
    Token at = token;
    for (int i = 0; i < GAP && !at.isRoot(); i++) {
      at = sentence.token(at.head());
      if (at.index() == top.index()) {
        return true;
      }
    }
    return false;
  }
}
