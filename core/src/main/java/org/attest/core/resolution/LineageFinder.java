package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.reading.DateInterval;

/// Finds which reports derive from other reports of the workspace.
///
/// A parent always precedes its child in one fixed order (day of publication, then own work before
/// work that credits others, then id), so lineages have no circles and do not depend on arrival.
final class LineageFinder {
  private final Weights weights;

  LineageFinder(Weights weights) {
    this.weights = weights;
  }

  /// One lineage per report, in the order given.
  List<Lineage> find(List<ReportWords> reports) {
    List<ReportWords> ordered = new ArrayList<>(reports);
    ordered.sort(
        Comparator.comparing(LineageFinder::firstDay)
            .thenComparing(report -> report.credits().size())
            .thenComparing(ReportWords::id));
    SortedMap<Integer, SortedSet<Integer>> candidates = candidates(ordered);
    Map<Object, Lineage> found = new TreeMap<>();
    for (int child = 0; child < ordered.size(); child++) {
      ReportWords report = ordered.get(child);
      Lineage lineage =
          new Lineage(report.id(), Optional.empty(), Lineage.Kind.ORIGINAL, List.of());
      double best = 0;
      for (int parent : candidates.getOrDefault(child, new TreeSet<>())) {
        Lineage derived = compare(report, ordered.get(parent));
        double strength = derived.reasons().stream().mapToDouble(Reason::weight).sum();
        if (derived.kind() != Lineage.Kind.ORIGINAL && strength > best) {
          lineage = derived;
          best = strength;
        }
      }
      found.put(report.id(), lineage);
    }
    return reports.stream().map(report -> found.get(report.id())).toList();
  }

  /// For each report the earlier ones that it may derive from.
  private SortedMap<Integer, SortedSet<Integer>> candidates(List<ReportWords> ordered) {
    SortedMap<Long, List<Integer>> byShingle = new TreeMap<>();
    SortedMap<String, List<Integer>> byWord = new TreeMap<>();
    SortedMap<String, List<Integer>> byOutlet = new TreeMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      ReportWords report = ordered.get(i);
      for (long hash : report.shingles.sample()) {
        byShingle.computeIfAbsent(hash, key -> new ArrayList<>()).add(i);
      }
      for (String word : report.words.counts().keySet()) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
      }
      int index = i;
      report
          .outletName()
          .ifPresent(name -> byOutlet.computeIfAbsent(name, key -> new ArrayList<>()).add(index));
    }
    SortedMap<Integer, SortedSet<Integer>> candidates = new TreeMap<>();
    for (List<Integer> sharing : byShingle.values()) {
      if (sharing.size() <= weights.of("lineage.bucket")) {
        pairs(sharing, candidates);
      }
    }
    for (List<Integer> sharing : byWord.values()) {
      if (sharing.size() <= weights.of("lineage.rare-word")) {
        pairs(sharing, candidates);
      }
    }
    for (int i = 0; i < ordered.size(); i++) {
      for (String credited : ordered.get(i).credits()) {
        for (int parent : byOutlet.getOrDefault(credited, List.of())) {
          if (parent < i) {
            candidates.computeIfAbsent(i, key -> new TreeSet<>()).add(parent);
          }
        }
      }
    }
    return candidates;
  }

  private static void pairs(
      List<Integer> sharing, SortedMap<Integer, SortedSet<Integer>> candidates) {
    for (int i = 1; i < sharing.size(); i++) {
      SortedSet<Integer> parents =
          candidates.computeIfAbsent(sharing.get(i), key -> new TreeSet<>());
      parents.addAll(sharing.subList(0, i));
    }
  }

  private Lineage compare(ReportWords child, ReportWords parent) {
    List<Reason> reasons = new ArrayList<>();
    Lineage.Kind kind = Lineage.Kind.ORIGINAL;
    double shared =
        child.shingles.size() < weights.of("lineage.least-shingles")
            ? 0
            : child.shingles.containment(parent.shingles);
    boolean credits = parent.outletName().filter(child.credits()::contains).isPresent();
    if (shared >= weights.of("lineage.near-copy")) {
      kind = shared > 0.999 ? Lineage.Kind.COPY : Lineage.Kind.NEAR_COPY;
      reasons.add(
          new Reason(
              "words", 1 + shared, percent(shared) + " of its runs of four words are there"));
    } else {
      double aligned = aligned(child, parent);
      double needed = weights.of(credits ? "lineage.rewrite-credited" : "lineage.rewrite");
      if (aligned >= needed) {
        kind = Lineage.Kind.REWRITE;
        reasons.add(
            new Reason("sentences", aligned, percent(aligned) + " of its sentences say the same"));
      }
    }
    if (credits) {
      if (kind == Lineage.Kind.ORIGINAL
          && Wording.overlap(child.words, parent.words) >= weights.of("lineage.cites")) {
        kind = Lineage.Kind.CITES;
      }
      reasons.add(
          new Reason("credit", 0.2, "it credits " + parent.outletName().orElse("that outlet")));
    }
    return kind == Lineage.Kind.ORIGINAL
        ? new Lineage(child.id(), Optional.empty(), kind, List.of())
        : new Lineage(child.id(), Optional.of(parent.id()), kind, reasons);
  }

  /// The part of the child's sentences that have a counterpart in the parent.
  private double aligned(ReportWords child, ReportWords parent) {
    int comparable = 0;
    int matched = 0;
    for (WordBag sentence : child.sentences) {
      if (sentence.counts().size() < weights.of("lineage.least-words")) {
        continue;
      }
      comparable++;
      for (WordBag other : parent.sentences) {
        if (Wording.overlap(sentence, other) >= weights.of("lineage.sentence")) {
          matched++;
          break;
        }
      }
    }
    return comparable < 2 ? 0 : matched / (double) comparable;
  }

  private static String firstDay(ReportWords report) {
    return ReportWords.published(report.source)
        .flatMap(DateInterval::earliest)
        .map(day -> String.format("%08d", day.toEpochDay()))
        .orElse("undated");
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
