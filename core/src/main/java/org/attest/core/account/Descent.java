package org.attest.core.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.Lineage;

/// From which other report of one event each of its reports derives. Whoever copies a report that
/// says nothing of the event has it from somewhere else: only what another report of the event
/// says is said twice. Of several that copy one report which does not tell it, the first tells it.
/// A report that cites another tells by itself what that one does not say, if it has sources of its
/// own. What an outlet writes again, as in a correction, is its own word and no copy.
final class Descent {
  /// The nearest report of the event from which a report derives.
  private final Map<ReportId, ReportId> parents = new HashMap<>();

  private final Function<ReportId, Optional<Lineage>> lineages;
  private final Function<ReportId, String> outlets;

  /// @param reports that tell the event, in the order in which they became known
  /// @param lineages by report
  /// @param outlets by report
  /// @param sourced whether a report names somebody of whom it has something itself
  Descent(
      List<ReportId> reports,
      Function<ReportId, Optional<Lineage>> lineages,
      Function<ReportId, String> outlets,
      Predicate<ReportId> sourced) {
    this.lineages = lineages;
    this.outlets = outlets;
    Set<ReportId> telling = new HashSet<>(reports);
    SortedMap<ReportId, ReportId> copied = new TreeMap<>();
    for (ReportId report : reports) {
      Optional<ReportId> ancestor = ancestor(report, telling);
      if (ancestor.isPresent()) {
        parents.put(report, ancestor.get());
        continue;
      }
      Optional<Lineage> cites =
          derived(report).filter(lineage -> lineage.kind() == Lineage.Kind.CITES);
      if (cites.isPresent() && !sourced.test(report)) {
        parents.put(report, cites.get().parent().orElseThrow());
        continue;
      }
      ReportId root = root(report);
      ReportId first = copied.putIfAbsent(root, report);
      if (first != null) {
        parents.put(report, first);
      }
    }
  }

  /// The lineage of a report as far as the event goes.
  Optional<Lineage> lineage(ReportId report) {
    return lineages
        .apply(report)
        .map(
            known -> {
              Optional<ReportId> parent =
                  Optional.ofNullable(parents.get(report))
                      .filter(other -> !outlets.apply(other).equals(outlets.apply(report)));
              Lineage.Kind kind = parent.isEmpty() ? Lineage.Kind.ORIGINAL : known.kind();
              return new Lineage(report, parent, kind, known.reasons());
            });
  }

  private Optional<Lineage> derived(ReportId report) {
    return lineages.apply(report).filter(lineage -> lineage.parent().isPresent());
  }

  /// The nearest report of the event among those from which a report derives.
  private Optional<ReportId> ancestor(ReportId report, Set<ReportId> telling) {
    Optional<Lineage> next = derived(report);
    while (next.isPresent()) {
      ReportId parent = next.get().parent().orElseThrow();
      if (telling.contains(parent)) {
        return Optional.of(parent);
      }
      next = derived(parent);
    }
    return Optional.empty();
  }

  /// The report whose text a report has in the end; its own if it only cites another.
  private ReportId root(ReportId report) {
    ReportId root = report;
    Optional<Lineage> next = derived(root);
    while (next.isPresent() && next.get().kind() != Lineage.Kind.CITES) {
      root = next.get().parent().orElseThrow();
      next = derived(root);
    }
    return root;
  }
}
