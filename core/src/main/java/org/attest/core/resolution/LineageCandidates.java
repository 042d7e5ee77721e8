package org.attest.core.resolution;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// For each report the earlier ones that it may derive from: those that share runs of words
/// with it, and those that share the most and the rarest of its rare words. What is looked at
/// for one report is bounded, however many there are.
final class LineageCandidates {
  private final Weights weights;
  private final List<ReportWords> reports;
  private final SharedKeys runs;
  private final SharedKeys words;

  /// @param reports in the order in which a report can derive from those before it
  /// @param wording how rare words are
  LineageCandidates(Weights weights, List<ReportWords> reports, Wording wording) {
    this.weights = weights;
    this.reports = reports;
    int[][] rarest = new int[reports.size()][];
    int most = (int) weights.of("lineage.rare-words");
    int nearest = (int) weights.of("lineage.bucket");
    int[][] samples = new int[reports.size()][];
    for (int i = 0; i < reports.size(); i++) {
      samples[i] = reports.get(i).shingles.sample();
      rarest[i] = wording.rarest(reports.get(i).words, most);
    }
    runs = new SharedKeys(samples, nearest);
    words = new SharedKeys(rarest, nearest);
  }

  /// The candidates for one report, ascending.
  SortedSet<Integer> of(int report) {
    SortedSet<Integer> candidates = new TreeSet<>();
    addByRuns(report, candidates);
    addByWords(report, candidates);
    return candidates;
  }

  private void addByRuns(int report, SortedSet<Integer> candidates) {
    Shingles own = reports.get(report).shingles;
    double needed = weights.of("lineage.sample");
    for (SharedKeys.Shared earlier : runs.before(report, Integer.MAX_VALUE)) {
      Shingles other = reports.get(earlier.thing()).shingles;
      if (earlier.keys() >= needed * Shingles.expected(own, other)) {
        candidates.add(earlier.thing());
      }
    }
  }

  private void addByWords(int report, SortedSet<Integer> candidates) {
    ReportWords own = reports.get(report);
    SortedSet<String> credits = own.credits();
    double most = weights.of("lineage.compared");
    double needed = weights.of("lineage.shared-words");
    int compared = 0;
    for (SharedKeys.Shared earlier : words.before(report, Integer.MAX_VALUE)) {
      boolean credited =
          reports.get(earlier.thing()).outletName().filter(credits::contains).isPresent();
      if (credited || earlier.keys() >= needed && compared++ < most) {
        candidates.add(earlier.thing());
      }
    }
  }
}
