package org.attest.core.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.data.Explanation;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Readings;
import org.attest.core.report.ReportId;

/// Finds which reports derive from other reports of the workspace.
///
/// A parent always precedes its child in one fixed order (day of publication, then own work before
/// work that credits others, then id), so lineages have no circles and do not depend on arrival.
final class LineageFinder {
  private final Weights weights;
  private final Readings readings;
  private final StageWatcher watcher;
  private final double leastWords;

  /// What two sentences must share to say the same.
  private final double sameSentence;

  /// @param readings of the reports, to look at some again
  LineageFinder(Weights weights, Readings readings, StageWatcher watcher) {
    this.weights = weights;
    this.readings = readings;
    this.watcher = watcher;
    leastWords = weights.of("lineage.least-words");
    sameSentence = weights.of("lineage.sentence");
  }

  /// One lineage per report, in the order given.
  ///
  /// @param wording how rare the words of the reports are
  List<Lineage> find(List<ReportWords> reports, Wording wording) {
    List<ReportWords> ordered = new ArrayList<>(reports);
    ordered.sort(
        Comparator.comparingLong(LineageFinder::firstDay)
            .thenComparing(report -> report.credits().size())
            .thenComparing(ReportWords::id));
    LineageCandidates candidates = new LineageCandidates(weights, ordered, wording);
    TranslationFinder translations = new TranslationFinder(weights, readings, ordered);
    SortedMap<ReportId, Lineage> found = new TreeMap<>();
    for (int child = 0; child < ordered.size(); child++) {
      ReportWords report = ordered.get(child);
      Lineage lineage = original(report, translations.credits(report));
      double best = 0;
      SortedSet<Integer> alike = candidates.of(child);
      SortedSet<Integer> compared = new TreeSet<>(alike);
      compared.addAll(translations.candidates(child));
      for (int parent : compared) {
        Lineage derived =
            alike.contains(parent)
                ? compare(report, ordered.get(parent))
                : original(report, List.of());
        if (derived.kind() == Lineage.Kind.ORIGINAL || derived.kind() == Lineage.Kind.CITES) {
          derived = translated(derived, ordered.get(parent), translations.reasons(child, parent));
        }
        double strength = derived.reasons().stream().mapToDouble(Reason::weight).sum();
        if (derived.kind() != Lineage.Kind.ORIGINAL && strength > best) {
          lineage = derived;
          best = strength;
        }
      }
      found.put(report.id(), lineage);
      watcher.at(StageWatcher.Stage.LINEAGES, found.size(), ordered.size());
    }
    return reports.stream().map(report -> found.get(report.id())).toList();
  }

  private static Lineage original(ReportWords report, List<Reason> reasons) {
    return new Lineage(report.id(), Optional.empty(), Lineage.Kind.ORIGINAL, reasons);
  }

  /// A translation, if there are reasons to think so; else what was found by words.
  private static Lineage translated(Lineage byWords, ReportWords parent, List<Reason> reasons) {
    if (reasons.isEmpty()) {
      return byWords;
    }
    List<Reason> all = new ArrayList<>(reasons);
    all.addAll(byWords.reasons());
    return new Lineage(byWords.report(), Optional.of(parent.id()), Lineage.Kind.TRANSLATION, all);
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
      reasons.add(new Reason("words", 1 + shared, because("lineage.words", percent(shared))));
    } else {
      double needed = weights.of(credits ? "lineage.rewrite-credited" : "lineage.rewrite");
      // whoever shares few words shares few sentences
      boolean alike = child.words.overlap(parent.words) >= needed * sameSentence / 2;
      double aligned = alike ? aligned(child, parent, needed) : 0;
      if (aligned >= needed) {
        kind = Lineage.Kind.REWRITE;
        reasons.add(
            new Reason("sentences", aligned, because("lineage.sentences", percent(aligned))));
      }
    }
    if (credits) {
      if (kind == Lineage.Kind.ORIGINAL
          && child.words.overlap(parent.words) >= weights.of("lineage.cites")) {
        kind = Lineage.Kind.CITES;
      }
      reasons.add(new Reason("credit", 0.2, because("lineage.credit", parent.publisher())));
    }
    return kind == Lineage.Kind.ORIGINAL
        ? original(child, List.of())
        : new Lineage(child.id(), Optional.of(parent.id()), kind, reasons);
  }

  /// The part of the child's sentences that have a counterpart in the parent; 0 if it is less than
  /// needed.
  private double aligned(ReportWords child, ReportWords parent, double needed) {
    List<Integer> comparable = new ArrayList<>();
    for (int sentence = 0; sentence < child.sentences.count(); sentence++) {
      if (child.sentences.size(sentence) >= leastWords) {
        comparable.add(sentence);
      }
    }
    int matched = 0;
    for (int i = 0; i < comparable.size(); i++) {
      matched += hasCounterpart(child.sentences, comparable.get(i), parent.sentences) ? 1 : 0;
      int most = matched + comparable.size() - i - 1;
      if (most / (double) comparable.size() < needed) {
        return 0;
      }
    }
    return comparable.size() < 2 ? 0 : matched / (double) comparable.size();
  }

  private boolean hasCounterpart(SentenceWords child, int sentence, SentenceWords parent) {
    for (int other = 0; other < parent.count(); other++) {
      if (child.overlap(sentence, parent, other) >= sameSentence) {
        return true;
      }
    }
    return false;
  }

  /// Undated reports are the last.
  private static long firstDay(ReportWords report) {
    return report
        .published()
        .flatMap(DateInterval::earliest)
        .map(LocalDate::toEpochDay)
        .orElse(Long.MAX_VALUE);
  }

  private static String because(String kind, String evidence) {
    return Explanation.of(kind, evidence).sentence();
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
