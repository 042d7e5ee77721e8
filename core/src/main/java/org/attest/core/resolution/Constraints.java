package org.attest.core.resolution;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.report.Span;

/// What people decided about which mentions are one event. Resolution keeps to it, whatever the
/// scores say.
///
/// @param rules the first decided first; where two contradict each other the later one holds
public record Constraints(List<Rule> rules) {
  /// Nobody decided anything.
  public static final Constraints NONE = new Constraints(List.of());

  public Constraints {
    rules = List.copyOf(rules);
  }

  /// One decision about mentions, each of which is named by the span of its trigger.
  ///
  /// @param groups mentions that belong together
  /// @param joins whether all mentions of a group are one event
  /// @param separates whether mentions of different groups are never one event
  public record Rule(List<SortedSet<Span>> groups, boolean joins, boolean separates) {
    public Rule {
      groups =
          groups.stream()
              .map(group -> Collections.unmodifiableSortedSet(new TreeSet<>(group)))
              .toList();
    }
  }
}
