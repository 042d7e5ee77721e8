package org.attest.core.account;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventAnchor;
import org.attest.core.resolution.ChainMention;
import org.attest.core.resolution.EventChain;
import org.attest.core.resolution.EventGroup;
import org.attest.core.resolution.MentionKey;

/// Dates the events by which other events are dated: of "days after their takeover of the
/// city", the takeover, as all reports of it tell.
final class AnchorDates {
  /// By report and number of the chain within it.
  private final Map<MentionKey, DateInterval> dates = new TreeMap<>();

  /// @param own the date of an event by its own words
  AnchorDates(List<EventGroup> events, Function<EventGroup, Optional<DateInterval>> own) {
    SortedSet<MentionKey> anchors = anchors(events);
    for (EventGroup event : events) {
      SortedSet<MentionKey> told = told(event);
      if (!Collections.disjoint(anchors, told)) {
        own.apply(event).ifPresent(date -> told.forEach(chain -> dates.put(chain, date)));
      }
    }
  }

  /// The chains by which others are dated.
  private static SortedSet<MentionKey> anchors(List<EventGroup> events) {
    SortedSet<MentionKey> anchors = new TreeSet<>();
    for (EventGroup event : events) {
      for (EventChain chain : event.chains()) {
        for (ChainMention mention : chain.mentions()) {
          mention
              .anchor()
              .ifPresent(other -> anchors.add(new MentionKey(chain.key().report(), other)));
        }
      }
    }
    return anchors;
  }

  private static SortedSet<MentionKey> told(EventGroup event) {
    SortedSet<MentionKey> chains = new TreeSet<>();
    for (EventChain chain : event.chains()) {
      for (ChainMention mention : chain.mentions()) {
        chains.add(new MentionKey(chain.key().report(), mention.chain()));
      }
    }
    return chains;
  }

  /// What follows for the date of a mention that is told to come after or before another event;
  /// absent if there is no such event or its date is unknown.
  Optional<DateInterval> bound(Telling telling) {
    Optional<EventAnchor> anchor = telling.mention().anchor();
    Optional<DateInterval> date =
        anchor.map(
            event -> dates.get(new MentionKey(telling.report().report().id(), event.chain())));
    return switch (anchor.map(EventAnchor::side).orElse(EventAnchor.Side.AFTER)) {
      case AFTER -> date.flatMap(DateInterval::earliest).map(DateInterval::from);
      case BEFORE -> date.flatMap(DateInterval::latest).map(DateInterval::until);
    };
  }
}
