package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The terms of a news document by kind, counted.
final class NewsTerms {
  /// Two or more capitalised words in a row.
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?:[ ]+\\p{Lu}[\\p{L}'’.-]*)+");

  private static final Pattern CAPITALISED = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}[\\p{L}'’-]+");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /// "a 15-year-old", "Mira Tolven, 34, ", "aged 34".
  private static final Pattern AGE =
      Pattern.compile(
          "(?<![\\d.$-])(\\d{1,2})[ -]years?[ -]old|, (\\d{1,2}),|\\bage[ds]? (\\d{1,2})\\b");

  /// "11:40 p.m."
  private static final Pattern HOUR =
      Pattern.compile("\\b(\\d{1,2})(?::(\\d\\d))? ?([ap])\\.?m\\b");

  private static final int LEAD = 350;

  /// In a smaller collection a word is taken to be as rare as in one of this size.
  private static final int SMALL = 1000;

  enum Kind {
    WORDS,
    TITLE,
    LEAD,
    NAMES,
    NUMBERS,
    AGES,
    HOURS,
    PEOPLE,
    TOWNS,
    SITES
  }

  /// By the ordinals of the kinds.
  private final List<SortedMap<String, Integer>> counts = new ArrayList<>();

  NewsTerms(NewsText document) {
    for (int i = 0; i < Kind.values().length; i++) {
      counts.add(new TreeMap<>());
    }
    String text = document.whole();
    count(Kind.WORDS, WordBag.of(text));
    count(Kind.TITLE, WordBag.of(document.title()));
    count(Kind.LEAD, WordBag.of(text.substring(0, Math.min(LEAD, text.length()))));
    names(text);
    find(Kind.NUMBERS, NUMBER, text);
    find(Kind.AGES, AGE, text);
    find(Kind.HOURS, HOUR, text);
    counts(Kind.PEOPLE).putAll(document.facts().people);
    counts(Kind.TOWNS).putAll(document.facts().towns);
    counts(Kind.SITES).putAll(document.facts().sites);
  }

  private void names(String text) {
    Matcher sequence = NAME.matcher(text);
    while (sequence.find()) {
      FoldedName.of(sequence.group()).tokens().forEach(token -> add(Kind.NAMES, token));
    }
    Matcher single = CAPITALISED.matcher(text);
    while (single.find()) {
      FoldedName.of(single.group()).tokens().forEach(token -> add(Kind.NAMES, token));
    }
  }

  /// Adds what a pattern's groups capture, or all it matches.
  private void find(Kind kind, Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      StringBuilder term = new StringBuilder(found.groupCount() == 0 ? found.group() : "");
      for (int i = 1; i <= found.groupCount(); i++) {
        String group = found.group(i);
        term.append(group == null ? "" : group + " ");
      }
      add(kind, term.toString());
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
