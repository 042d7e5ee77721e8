package org.attest.core.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Readings;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;

/// Finds the mentions that anchors stand for in the readings of now.
final class AnchorFinder {
  private final Readings readings;

  /// By report, as far as anybody asked; absent for one without a reading.
  private final Map<ReportId, Optional<List<EventMention>>> mentions = new TreeMap<>();

  AnchorFinder(Readings readings) {
    this.readings = readings;
  }

  private Optional<List<EventMention>> mentions(ReportId report) {
    return mentions.computeIfAbsent(
        report, id -> readings.get(id).map(read -> read.reading().events()));
  }

  /// Whether there is a reading of the report.
  boolean knows(ReportId report) {
    return mentions(report).isPresent();
  }

  /// The trigger of the mention that an anchor stands for; absent if there is none, or if several
  /// fit and none fits best.
  Optional<Span> find(Anchor anchor) {
    int best = 0;
    Optional<Span> found = Optional.empty();
    for (EventMention mention : mentions(anchor.trigger().report()).orElse(List.of())) {
      int fit = anchor.fit(mention);
      if (fit > best) {
        best = fit;
        found = Optional.of(mention.trigger());
      } else if (fit == best && !found.equals(Optional.of(mention.trigger()))) {
        found = Optional.empty();
      }
    }
    return found;
  }

  /// The triggers of all mentions that some anchors stand for.
  SortedSet<Span> find(Collection<Anchor> anchors) {
    SortedSet<Span> found = new TreeSet<>();
    anchors.forEach(anchor -> find(anchor).ifPresent(found::add));
    return found;
  }
}
