package org.attest.nlp.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.PlaceReference;
import org.attest.nlp.event.EventDraft.Sourced;

/// Gives the mentions of one event the time and place that another mention of it states. A mention
/// that has its own keeps it.
final class ChainSpread {

  void spread(List<EventDraft> drafts) {
    Map<Integer, Sourced<DateInterval>> times = new TreeMap<>();
    Map<Integer, Sourced<PlaceReference>> places = new TreeMap<>();
    for (EventDraft draft : drafts) {
      draft.time.ifPresent(time -> times.merge(draft.chain, time, ChainSpread::narrower));
      draft.place.ifPresent(place -> places.merge(draft.chain, place, ChainSpread::finer));
    }
    for (EventDraft draft : drafts) {
      if (draft.time.isEmpty()) {
        draft.time = Optional.ofNullable(times.get(draft.chain));
      }
      if (draft.place.isEmpty()) {
        draft.place = Optional.ofNullable(places.get(draft.chain));
      }
    }
  }

  private static Sourced<DateInterval> narrower(
      Sourced<DateInterval> first, Sourced<DateInterval> second) {
    long one = first.value().days().orElse(Long.MAX_VALUE);
    long two = second.value().days().orElse(Long.MAX_VALUE);
    return two < one ? second : first;
  }

  private static Sourced<PlaceReference> finer(
      Sourced<PlaceReference> first, Sourced<PlaceReference> second) {
    return second.value().precision().compareTo(first.value().precision()) < 0 ? second : first;
  }
}
