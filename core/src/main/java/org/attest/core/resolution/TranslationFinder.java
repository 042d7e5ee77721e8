package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.Readings;
import org.attest.core.reading.RecentReadings;

/// Finds reports that are translations of one text, or of which one was written from a
/// translation: few words in common, but the same names, numbers and days in one order.
/// Few reports are compared so: those that share anchors, most of them by their number alone.
final class TranslationFinder {
  /// How many readings are kept at hand: those of one time are compared with each other.
  private static final int RECENT = 100;

  private final Weights weights;
  private final Readings readings;
  private final List<ReportWords> reports;
  private final SharedKeys anchors;

  /// @param readings of the reports, to look at those few again that may be translations
  /// @param reports in the order in which a report can derive from those before it
  TranslationFinder(Weights weights, Readings readings, List<ReportWords> reports) {
    this.weights = weights;
    this.readings = new RecentReadings(readings, RECENT);
    this.reports = reports;
    Wording rarity = new Wording(reports.stream().map(report -> report.anchors).toList());
    int[][] rarest = new int[reports.size()][];
    int most = (int) weights.of("lineage.rare-anchors");
    for (int i = 0; i < reports.size(); i++) {
      rarest[i] = rarity.rarest(reports.get(i).anchors, most);
    }
    anchors = new SharedKeys(rarest, (int) weights.of("lineage.bucket"));
  }

  /// Reports before one that share the most and the rarest anchors with it, ascending.
  SortedSet<Integer> candidates(int report) {
    SortedSet<Integer> candidates = new TreeSet<>();
    int most = (int) weights.of("lineage.translations-compared");
    double needed = weights.of("lineage.shared-anchors");
    for (SharedKeys.Shared earlier : anchors.before(report, most)) {
      if (earlier.keys() >= needed) {
        candidates.add(earlier.thing());
      }
    }
    return candidates;
  }

  /// Why two reports are translations of one text; nothing if they are not, as far as is known.
  /// Reports of one outlet are not looked at: they are one voice anyway.
  List<Reason> reasons(int childIndex, int parentIndex) {
    ReportWords child = reports.get(childIndex);
    ReportWords parent = reports.get(parentIndex);
    boolean credited = child.translated.isPresent() || parent.translated.isPresent();
    if (isOneOutlet(child, parent) || !mayAlign(child, parent)) {
      return List.of();
    }
    AnchoredText left = anchored(child);
    AnchoredText right = anchored(parent);
    double shorter = Math.min(left.length, right.length);
    if (shorter < weights.of("lineage.translation-length") * Math.max(left.length, right.length)) {
      return List.of();
    }
    String suffix = credited ? "-credited" : "";
    TranslationAlignment aligned = new TranslationAlignment(weights, left, right);
    if (aligned.firm < weights.of("lineage.translation-sentences" + suffix)
        || aligned.share < weights.of("lineage.translation" + suffix)) {
      return List.of();
    }
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        weights.because(
            "lineage.translation",
            aligned.share,
            () -> List.of(String.valueOf(aligned.pairs), String.valueOf(left.sentences.size()))));
    reasons.addAll(credits(child));
    parent.translated.ifPresent(
        credit ->
            reasons.add(
                weights.because(
                    "lineage.translated-other",
                    weights.of("lineage.translated"),
                    () -> List.of(credit.words()))));
    return reasons;
  }

  private AnchoredText anchored(ReportWords report) {
    return new AnchoredText(readings.get(report.id()).orElseThrow());
  }

  /// That a report says of itself that it is translated.
  List<Reason> credits(ReportWords report) {
    return report.translated.stream()
        .map(credit -> weights.because("lineage.translated", () -> List.of(credit.words())))
        .toList();
  }

  /// Whoever shares few anchors shares few sentences.
  private boolean mayAlign(ReportWords child, ReportWords parent) {
    int fewer = Math.min(child.anchors.size(), parent.anchors.size());
    double shared = fewer * child.anchors.overlap(parent.anchors);
    return shared >= weights.of("lineage.translation-anchors") - 0.5
        && shared >= fewer * weights.of("lineage.translation-overlap");
  }

  private static boolean isOneOutlet(ReportWords child, ReportWords parent) {
    Optional<String> outlet = child.outletName();
    return outlet.isPresent() && outlet.equals(parent.outletName());
  }
}
