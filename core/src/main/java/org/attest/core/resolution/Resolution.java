package org.attest.core.resolution;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.attest.core.report.ReportId;

/// Which readings speak of the same things. It holds none of the readings, and puts the grounds for
/// an event in words only when asked.
public final class Resolution {
  private final List<Lineage> lineages;
  private final List<Actor> actors;
  private final Map<MentionKey, Actor> actorsByMention;
  private final Affiliations affiliations;
  private final List<EventGroup> events;
  private final IntFunction<EventGrounds> grounds;

  /// @param lineages one per report, by report id
  /// @param actors by id
  /// @param actorsByMention the actors by the report actors that were joined in them
  /// @param affiliations of the actors
  /// @param events by id
  /// @param grounds for an event, by its place in the list
  Resolution(
      List<Lineage> lineages,
      List<Actor> actors,
      Map<MentionKey, Actor> actorsByMention,
      Affiliations affiliations,
      List<EventGroup> events,
      IntFunction<EventGrounds> grounds) {
    this.lineages = List.copyOf(lineages);
    this.actors = List.copyOf(actors);
    this.actorsByMention = Collections.unmodifiableMap(actorsByMention);
    this.affiliations = affiliations;
    this.events = List.copyOf(events);
    this.grounds = grounds;
  }

  /// One per report, by report id.
  public List<Lineage> lineages() {
    return lineages;
  }

  /// By id.
  public List<Actor> actors() {
    return actors;
  }

  /// By id.
  public List<EventGroup> events() {
    return events;
  }

  /// Why an event is one.
  ///
  /// @param event its place in [#events()]
  public EventGrounds grounds(int event) {
    return grounds.apply(event);
  }

  /// The actors by the report actors that were joined in them.
  public Map<MentionKey, Actor> actorsByMention() {
    return actorsByMention;
  }

  /// On whose behalf actors speak.
  public Affiliations affiliations() {
    return affiliations;
  }

  static Map<MentionKey, Actor> byMention(List<Actor> actors) {
    Map<MentionKey, Actor> found = new HashMap<>();
    for (Actor actor : actors) {
      actor.members().forEach(member -> found.put(member, actor));
    }
    return found;
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
