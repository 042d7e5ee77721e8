package org.attest.core.resolution;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/// What speaks for and against two news documents telling of one incident, as numbers by name. The
/// names are those of `incidents.tsv`, which says what each means.
final class IncidentSigns {
  /// A day this far from another is not that day told otherwise.
  private static final long APART = 2;

  /// A day this far from another is of another piece of news.
  private static final long FAR = 7;

  /// Days between two documents of which one is undated.
  private static final long UNDATED = 3;

  private final List<NewsText> documents;
  private final Map<NewsTerms.Kind, List<SparseVector>> vectors =
      new EnumMap<>(NewsTerms.Kind.class);

  IncidentSigns(List<NewsText> documents) {
    this.documents = documents;
    List<NewsTerms> terms = documents.stream().map(NewsTerms::new).toList();
    for (NewsTerms.Kind kind : NewsTerms.Kind.values()) {
      vectors.put(kind, NewsTerms.vectors(terms, kind));
    }
  }

  List<SparseVector> vectors(NewsTerms.Kind kind) {
    return vectors.getOrDefault(kind, List.of());
  }

  /// The signs of a pair that are not zero.
  SortedMap<String, Double> of(Candidate pair) {
    SortedMap<String, Double> signs = new TreeMap<>();
    put(signs, "bias", 1);
    put(signs, "words", cosine(NewsTerms.Kind.WORDS, pair));
    put(signs, "lead", cosine(NewsTerms.Kind.LEAD, pair));
    put(signs, "title", shared(NewsTerms.Kind.TITLE, pair));
    put(signs, "names", cosine(NewsTerms.Kind.NAMES, pair));
    put(signs, "names.shared", shared(NewsTerms.Kind.NAMES, pair));
    put(signs, "numbers", cosine(NewsTerms.Kind.NUMBERS, pair));
    put(signs, "ages", cosine(NewsTerms.Kind.AGES, pair));
    put(signs, "hours", cosine(NewsTerms.Kind.HOURS, pair));
    put(signs, "people.shared", shared(NewsTerms.Kind.PEOPLE, pair));
    put(signs, "towns", cosine(NewsTerms.Kind.TOWNS, pair));
    put(signs, "sites.shared", shared(NewsTerms.Kind.SITES, pair));
    facts(signs, documents.get(pair.left()), documents.get(pair.right()));
    return signs;
  }

  private static void facts(SortedMap<String, Double> signs, NewsText left, NewsText right) {
    NewsFacts a = left.facts();
    NewsFacts b = right.facts();
    long gap = gap(left, right);
    put(signs, "days-between", Math.log1p(gap));
    put(signs, "days-between.month", gap > 30 ? 1 : 0);
    put(signs, "day.same", nearest(a.days, b.days) == 0 ? 1 : 0);
    put(signs, "lead-day.same", nearest(a.leadDays, b.leadDays) == 0 ? 1 : 0);
    put(signs, "lead-day.apart", isBeyond(a.leadDays, b.leadDays, APART));
    put(signs, "lead-day.far", isBeyond(a.leadDays, b.leadDays, FAR));
    put(signs, "event-day.apart", isBeyond(a.eventDays, b.eventDays, APART));
    put(signs, "division.other", excludes(a.divisions, b.divisions));
    put(signs, "site.other", excludes(a.sites.keySet(), b.sites.keySet()));
  }

  /// Whether both say something and share nothing.
  private static double excludes(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b) ? 1 : 0;
  }

  private double cosine(NewsTerms.Kind kind, Candidate pair) {
    return vectors(kind).get(pair.left()).cosine(vectors(kind).get(pair.right()));
  }

  /// The logarithm of the summed rarity of the terms both have.
  private double shared(NewsTerms.Kind kind, Candidate pair) {
    return Math.log1p(vectors(kind).get(pair.left()).shared(vectors(kind).get(pair.right())));
  }

  private static void put(SortedMap<String, Double> signs, String name, double value) {
    if (value != 0) {
      signs.put(name, value);
    }
  }

  private static long gap(NewsText a, NewsText b) {
    if (a.date().isEmpty() || b.date().isEmpty()) {
      return UNDATED;
    }
    return Math.abs(a.date().get().toEpochDay() - b.date().get().toEpochDay());
  }

  private static double isBeyond(SortedSet<LocalDate> a, SortedSet<LocalDate> b, long days) {
    long nearest = nearest(a, b);
    return nearest >= days && nearest < Long.MAX_VALUE ? 1 : 0;
  }

  /// Days between the nearest two; the greatest number if one set is empty.
  private static long nearest(SortedSet<LocalDate> a, SortedSet<LocalDate> b) {
    long nearest = Long.MAX_VALUE;
    for (LocalDate one : a) {
      for (LocalDate other : b) {
        nearest = Math.min(nearest, Math.abs(one.toEpochDay() - other.toEpochDay()));
      }
    }
    return nearest;
  }
}
