package org.attest.nlp.event;

import java.util.List;
import java.util.Set;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Toll;

/// Dates bodies that are found where an attack was: "three bodies were found in the ruins on
/// Thursday" says that they were dead by Thursday, and may be some of many. Where a report tells
/// of nothing but the bodies, the day they were found is all there is.
final class FoundBodies {
  private static final Set<String> BODIES = Set.of("body", "corpse");

  private FoundBodies() {}

  /// @param drafts of one report
  static void date(List<EventDraft> drafts) {
    boolean attacked = drafts.stream().anyMatch(FoundBodies::isAttack);
    for (EventDraft draft : drafts) {
      if (attacked && isFound(draft) && draft.time.isPresent()) {
        draft.tolls.replaceAll(Toll::asSome);
        draft.time =
            draft.time.flatMap(
                time ->
                    time.value()
                        .latest()
                        .map(
                            day -> new EventDraft.Sourced<>(DateInterval.until(day), time.span())));
      }
    }
  }

  private static boolean isFound(EventDraft draft) {
    return BODIES.contains(draft.hit.trigger().words());
  }

  private static boolean isAttack(EventDraft draft) {
    return draft.isAttack() && !isFound(draft) && !draft.hit.is(Trigger.Flag.VAGUE);
  }
}
