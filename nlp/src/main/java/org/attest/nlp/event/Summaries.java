package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Toll;

/// Finds counts over several events of a report: in "Two men gunned down in 24 hours", followed
/// by the killing of the one and the killing of the other, the headline tells no third event.
final class Summaries {
  private Summaries() {}

  /// Marks as told in general what only adds up the dead of other events, without a time or a
  /// place of its own. The drafts are numbered already.
  static void mark(List<EventDraft> drafts) {
    Map<Integer, List<EventDraft>> chains = new TreeMap<>();
    for (EventDraft draft : drafts) {
      if (draft.hit.trigger().type() == EventType.ASSAULT && draft.factuality.counts()) {
        chains.computeIfAbsent(draft.chain, chain -> new ArrayList<>()).add(draft);
      }
    }
    for (List<EventDraft> chain : chains.values()) {
      OptionalLong killed = killed(chain);
      boolean placed =
          chain.stream().anyMatch(draft -> draft.time.isPresent() || draft.place.isPresent());
      if (!placed && killed.isPresent() && killed.getAsLong() > 1) {
        List<Long> parts =
            chains.values().stream()
                .filter(other -> other != chain)
                .flatMap(other -> killed(other).stream().boxed())
                .filter(number -> number > 0)
                .toList();
        long sum = parts.stream().mapToLong(Long::longValue).sum();
        if (parts.size() > 1 && sum == killed.getAsLong()) {
          chain.forEach(draft -> draft.factuality = Factuality.GENERIC);
        }
      }
    }
  }

  /// The most people that one mention says were killed; absent without an exact number.
  private static OptionalLong killed(List<EventDraft> chain) {
    return chain.stream()
        .flatMap(draft -> draft.tolls.stream())
        .filter(toll -> toll.category() == Toll.Category.KILLED && !toll.part())
        .map(Toll::quantity)
        .filter(Quantity::isExact)
        .mapToLong(quantity -> quantity.low().orElse(0))
        .max();
  }
}
