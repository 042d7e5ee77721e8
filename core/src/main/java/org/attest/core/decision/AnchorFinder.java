package org.attest.core.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.ReadReport;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;

/// Finds the mentions that anchors stand for in the readings of now.
final class AnchorFinder {
  private final Map<ReportId, List<EventMention>> mentions = new TreeMap<>();

  AnchorFinder(Collection<ReadReport> readings) {
    for (ReadReport read : readings) {
      mentions.put(read.report().id(), read.reading().events());
    }
  }

  /// Whether there is a reading of the report.
  boolean knows(ReportId report) {
    return mentions.containsKey(report);
  }

  /// The trigger of the mention that an anchor stands for; absent if there is none, or if several
  /// fit and none fits best.
  Optional<Span> find(Anchor anchor) {
    int best = 0;
    Optional<Span> found = Optional.empty();
    for (EventMention mention : mentions.getOrDefault(anchor.trigger().report(), List.of())) {
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
