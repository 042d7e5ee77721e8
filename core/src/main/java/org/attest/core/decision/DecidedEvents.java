package org.attest.core.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.reading.Readings;
import org.attest.core.report.Span;
import org.attest.core.resolution.Constraints;

/// What decisions ask of resolution.
public final class DecidedEvents {
  private DecidedEvents() {}

  /// The constraints that follow from the decisions in force. One whose mentions are not found in
  /// these readings asks for nothing.
  public static Constraints constraints(RevisionLog log, Readings readings) {
    if (log.inForce().isEmpty()) {
      return Constraints.NONE;
    }
    AnchorFinder finder = new AnchorFinder(readings);
    List<Constraints.Rule> rules = new ArrayList<>();
    for (RevisionLog.Made made : log.inForce()) {
      List<SortedSet<Span>> groups =
          made.decision().subjects().stream()
              .map(finder::find)
              .filter(group -> !group.isEmpty())
              .toList();
      if (groups.size() > 1) {
        rules.add(rule(made.decision(), groups));
      }
    }
    return new Constraints(rules);
  }

  private static Constraints.Rule rule(Decision decision, List<SortedSet<Span>> groups) {
    if (decision instanceof Decision.Merge) {
      SortedSet<Span> all = new TreeSet<>();
      groups.forEach(all::addAll);
      return new Constraints.Rule(List.of(all), true, false);
    }
    return new Constraints.Rule(groups, decision instanceof Decision.Split, true);
  }
}
