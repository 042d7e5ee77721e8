package org.attest.core.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.report.ReportId;

/// Which events are of one story: other reports tell them together. "The arrests" in a report of a
/// release are those of which the other reports of that release tell. What reports tell as the past
/// makes no story: many recall the same.
final class Stories {
  private final List<EventChain> chains;

  /// The reports that tell each group as news, by number.
  private final Map<Integer, Set<ReportId>> reports = new HashMap<>();

  /// The groups that each report tells as news.
  private final Map<ReportId, SortedSet<Integer>> told = new HashMap<>();

  /// The number of the group of each chain.
  private final Map<Integer, Integer> groupOf = new HashMap<>();

  Stories(List<EventChain> chains, List<List<Integer>> groups) {
    this.chains = chains;
    for (int group = 0; group < groups.size(); group++) {
      Set<ReportId> telling = new HashSet<>();
      for (int member : groups.get(group)) {
        groupOf.put(member, group);
        EventChain chain = chains.get(member);
        if (!chain.background()) {
          telling.add(chain.key().report());
          told.computeIfAbsent(chain.key().report(), report -> new TreeSet<>()).add(group);
        }
      }
      reports.put(group, telling);
    }
  }

  /// Whether the report of a chain tells another event that another report tells together with this
  /// group.
  boolean share(int chain, List<Integer> group) {
    ReportId own = chains.get(chain).key().report();
    Integer other = groupOf.get(group.getFirst());
    Set<ReportId> tellOther = reports.getOrDefault(other, Set.of());
    return told.getOrDefault(own, new TreeSet<>()).stream()
        .filter(event -> !event.equals(other))
        .anyMatch(event -> tellBoth(reports.getOrDefault(event, Set.of()), tellOther, own));
  }

  /// Whether any report but one's own tells both of two events.
  private static boolean tellBoth(Set<ReportId> one, Set<ReportId> other, ReportId own) {
    Set<ReportId> fewer = one.size() <= other.size() ? one : other;
    Set<ReportId> more = one.size() <= other.size() ? other : one;
    return fewer.stream().anyMatch(report -> !report.equals(own) && more.contains(report));
  }
}
