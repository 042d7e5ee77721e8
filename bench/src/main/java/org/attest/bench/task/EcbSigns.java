package org.attest.bench.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.data.DataTable;

/// What speaks for and against two mentions of one group of documents naming one event, as numbers
/// by name. The names are those of `weights.tsv`.
final class EcbSigns {
  /// Letters that words of one stem share at the least: "shooting" and "shot" do not.
  private static final int STEM = 4;

  private final List<EcbMention> mentions;
  private final Likeness words;
  private final List<SortedMap<String, Double>> sentences = new ArrayList<>();
  private final List<SortedMap<String, Double>> documents;
  private final Set<String> synonyms = new HashSet<>();

  /// @param documents vectors of the documents' words, by number
  EcbSigns(List<EcbMention> mentions, List<SortedMap<String, Double>> documents) {
    this.mentions = mentions;
    this.documents = documents;
    words = new Likeness(mentions.stream().map(EcbMention::words).toList());
    mentions.forEach(mention -> sentences.add(words.vector(mention.words())));
    for (DataTable.Row row : DataTable.load("org/attest/bench/ecbplus/synonyms.tsv", 2)) {
      synonyms.add(row.cell(0) + " " + row.cell(1));
    }
  }

  SortedMap<String, Double> of(int left, int right) {
    EcbMention a = mentions.get(left);
    EcbMention b = mentions.get(right);
    SortedMap<String, Double> signs = new TreeMap<>();
    put(signs, "bias", 1);
    boolean same = a.lemma().equals(b.lemma());
    boolean stem = !same && sameStem(a.lemma(), b.lemma());
    boolean synonym = !same && synonyms.contains(key(a.lemma(), b.lemma()));
    double rare = words.rarity(a.lemma());
    put(signs, "lemma.same", same ? 1 : 0);
    put(signs, "lemma.same.rare", same ? rare : 0);
    put(signs, "lemma.stem", stem ? 1 : 0);
    put(signs, "lemma.synonym", synonym ? 1 : 0);
    String kind = same || stem || synonym ? "alike" : "unlike";
    double sentence = Likeness.cosine(sentences.get(left), sentences.get(right));
    put(signs, kind + ".sentence", sentence);
    put(
        signs,
        kind + ".document",
        a.document() == b.document()
            ? 0
            : Likeness.cosine(documents.get(a.document()), documents.get(b.document())));
    put(signs, kind + ".arguments", Math.log1p(shared(a.arguments(), b.arguments())));
    put(signs, kind + ".names", Math.log1p(shared(a.names(), b.names())));
    put(signs, kind + ".times", Math.log1p(shared(a.times(), b.times())));
    put(signs, kind + ".arguments.other", excludes(a.arguments(), b.arguments()));
    put(signs, kind + ".names.other", excludes(a.names(), b.names()));
    put(signs, kind + ".times.other", excludes(a.times(), b.times()));
    put(signs, kind + ".named", a.arguments().contains(b.lemma()) ? 1 : 0);
    put(signs, kind + ".part-of-speech", a.upos().equals(b.upos()) ? 1 : 0);
    boolean together = a.document() == b.document();
    put(signs, kind + ".one-document", together ? 1 : 0);
    put(signs, kind + ".one-sentence", together && a.sentence() == b.sentence() ? 1 : 0);
    return signs;
  }

  static String key(String a, String b) {
    return a.compareTo(b) <= 0 ? a + " " + b : b + " " + a;
  }

  private static boolean sameStem(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    return shorter >= STEM && a.regionMatches(0, b, 0, Math.max(STEM, Math.min(shorter, 6) - 1));
  }

  private double shared(SortedSet<String> a, SortedSet<String> b) {
    SortedSet<String> both = new TreeSet<>(a);
    both.retainAll(b);
    return both.stream().mapToDouble(words::rarity).sum();
  }

  private static double excludes(SortedSet<String> a, SortedSet<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b) ? 1 : 0;
  }

  private static void put(SortedMap<String, Double> signs, String name, double value) {
    if (value != 0) {
      signs.put(name, value);
    }
  }
}
