package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The terms of a news document by kind, counted: all words, words of title and lead, names,
/// numbers.
final class NewsTerms {
  /// Two or more capitalised words in a row.
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:[ ]+\\p{Lu}[\\p{L}'’.-]*)+");

  private static final Pattern CAPITALISED = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}[\\p{L}'’-]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int LEAD = 350;

  /// In a smaller collection a word is taken to be as rare as in one of this size.
  private static final int SMALL = 1000;

  enum Kind {
    WORDS,
    LEAD,
    NAMES,
    FULL_NAMES,
    NUMBERS
  }

  /// By the ordinals of the kinds.
  private final List<SortedMap<String, Integer>> counts = new ArrayList<>();

  NewsTerms(NewsText document) {
    for (int i = 0; i < Kind.values().length; i++) {
      counts.add(new TreeMap<>());
    }
    String text = document.text();
    String lead = text.substring(0, Math.min(LEAD, text.length()));
    count(Kind.WORDS, WordBag.of(document.title() + " " + text));
    count(Kind.LEAD, WordBag.of(document.title() + " " + lead));
    names(text);
    Matcher number = NUMBER.matcher(document.title() + " " + text);
    while (number.find()) {
      add(Kind.NUMBERS, number.group());
    }
  }

  private void names(String text) {
    Matcher sequence = NAME.matcher(text);
    while (sequence.find()) {
      List<String> tokens = FoldedName.of(sequence.group()).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        add(Kind.NAMES, tokens.get(i));
        if (i > 0) {
          add(Kind.FULL_NAMES, tokens.get(i - 1) + " " + tokens.get(i));
        }
      }
    }
    Matcher single = CAPITALISED.matcher(text);
    while (single.find()) {
      FoldedName.of(single.group()).tokens().forEach(token -> add(Kind.NAMES, token));
    }
  }

  private void count(Kind kind, WordBag bag) {
    bag.counts().forEach((word, count) -> counts(kind).merge(word, count, Integer::sum));
  }

  private void add(Kind kind, String term) {
    counts(kind).merge(term, 1, Integer::sum);
  }

  SortedMap<String, Integer> counts(Kind kind) {
    return counts.get(kind.ordinal());
  }

  /// The vectors of one kind of term for all documents: damped counts times rarity. Terms of a
  /// single document are dropped: nothing else can share them.
  static List<SparseVector> vectors(List<NewsTerms> documents, Kind kind) {
    SortedMap<String, Integer> frequency = new TreeMap<>();
    for (NewsTerms document : documents) {
      document.counts(kind).keySet().forEach(term -> frequency.merge(term, 1, Integer::sum));
    }
    SortedMap<String, Integer> index = new TreeMap<>();
    frequency.keySet().forEach(term -> index.put(term, index.size()));
    List<SparseVector> vectors = new ArrayList<>();
    for (NewsTerms document : documents) {
      SortedMap<Integer, Double> components = new TreeMap<>();
      document
          .counts(kind)
          .forEach(
              (term, count) -> {
                double rarity =
                    Math.log(
                        (Math.max(documents.size(), SMALL) + 1.0)
                            / (frequency.getOrDefault(term, 0) + 0.5));
                components.put(index.get(term), (1 + Math.log(count)) * rarity);
              });
      vectors.add(new SparseVector(components));
    }
    return vectors;
  }
}
