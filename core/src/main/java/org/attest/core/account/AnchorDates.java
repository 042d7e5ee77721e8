package org.attest.core.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventAnchor;
import org.attest.core.reading.EventMention;
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
    for (EventGroup event : events) {
      Optional<DateInterval> date = own.apply(event);
      if (date.isEmpty()) {
        continue;
      }
      for (EventChain chain : event.chains()) {
        for (EventMention mention : chain.mentions()) {
          dates.put(new MentionKey(chain.key().report(), mention.chain()), date.get());
        }
      }
    }
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
