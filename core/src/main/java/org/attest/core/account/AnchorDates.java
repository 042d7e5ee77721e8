package org.attest.core.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventAnchor;
import org.attest.core.resolution.ChainMention;
import org.attest.core.resolution.EventChain;
import org.attest.core.resolution.EventGroup;
import org.attest.core.resolution.EventId;
import org.attest.core.resolution.MentionKey;

/// Dates the events by which other events are dated: of "days after their takeover of the
/// city", the takeover, as all reports of it tell. Each is dated when it is first asked for: then
/// its reports are at hand, as one of them tells both.
final class AnchorDates {
  private final Function<EventGroup, Optional<DateInterval>> own;

  /// The events by which others are dated, by report and number of the chain within it.
  private final Map<MentionKey, EventGroup> events = new HashMap<>();

  private final Map<EventId, Optional<DateInterval>> dates = new HashMap<>();

  /// @param own the date of an event by its own words
  AnchorDates(List<EventGroup> events, Function<EventGroup, Optional<DateInterval>> own) {
    this.own = own;
    Set<MentionKey> anchors = anchors(events);
    for (EventGroup event : events) {
      for (EventChain chain : event.chains()) {
        for (ChainMention mention : chain.mentions()) {
          MentionKey told = new MentionKey(chain.key().report(), mention.chain());
          if (anchors.contains(told)) {
            this.events.put(told, event);
          }
        }
      }
    }
  }

  /// The chains by which others are dated.
  private static Set<MentionKey> anchors(List<EventGroup> events) {
    Set<MentionKey> anchors = new HashSet<>();
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

  private Optional<DateInterval> date(MentionKey anchor) {
    return Optional.ofNullable(events.get(anchor))
        .flatMap(event -> dates.computeIfAbsent(event.id(), missing -> own.apply(event)));
  }

  /// What follows for the date of a mention that is told to come after or before another event;
  /// absent if there is no such event or its date is unknown.
  Optional<DateInterval> bound(Telling telling) {
    Optional<EventAnchor> anchor = telling.mention().anchor();
    Optional<DateInterval> date =
        anchor.flatMap(
            event -> date(new MentionKey(telling.report().report().id(), event.chain())));
    return switch (anchor.map(EventAnchor::side).orElse(EventAnchor.Side.AFTER)) {
      case AFTER -> date.flatMap(DateInterval::earliest).map(DateInterval::from);
      case BEFORE -> date.flatMap(DateInterval::latest).map(DateInterval::until);
    };
  }
}
