package org.attest.core.resolution;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.report.ReportId;

/// Which readings speak of the same things.
///
/// @param lineages one per report, by report id
/// @param actors by id
/// @param events by id
public record Resolution(List<Lineage> lineages, List<Actor> actors, List<EventGroup> events) {
  public Resolution {
    lineages = List.copyOf(lineages);
    actors = List.copyOf(actors);
    events = List.copyOf(events);
  }

  /// The actors by the report actors that were joined in them.
  public SortedMap<MentionKey, Actor> actorsByMention() {
    SortedMap<MentionKey, Actor> found = new TreeMap<>();
    for (Actor actor : actors) {
      actor.members().forEach(member -> found.put(member, actor));
    }
    return Collections.unmodifiableSortedMap(found);
  }

  /// The lineage of a report; absent for a report that was not resolved.
  public Optional<Lineage> lineage(ReportId report) {
    int low = 0;
    int high = lineages.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = lineages.get(middle).report().compareTo(report);
      if (order == 0) {
        return Optional.of(lineages.get(middle));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }
}
