package org.attest.nlp.event;

import java.util.List;
import java.util.Optional;

/// "Gunmen raided a school. The attackers came to the town of Ostrell at midnight": how those who
/// made an attack came there is part of it, and often all that says where and when it was.
final class Arrivals {
  /// Sentences within which a text goes on with an attack.
  private static final int NEAR = 3;

  private Arrivals() {}

  /// Joins arrivals to the attack told before them, and leaves out those of whom none was told.
  ///
  /// @param drafts in text order
  static void takeUp(List<EventDraft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      if (isArrival(drafts.get(i)) && isByThem(drafts.get(i))) {
        drafts.get(i).takesUp = last(drafts.get(i), drafts.subList(0, i));
      }
    }
    drafts.removeIf(draft -> isArrival(draft) && draft.takesUp.isEmpty());
  }

  private static boolean isArrival(EventDraft draft) {
    return draft.hit.is(Trigger.Flag.VAGUE) && draft.hit.isVerb();
  }

  /// Whether those who came have been told of: "the gunmen".
  private static boolean isByThem(EventDraft draft) {
    return draft
        .hit
        .clause()
        .agent()
        .filter(
            who ->
                draft.sentence().children(who, "det").stream()
                    .anyMatch(det -> det.text().equalsIgnoreCase("the")))
        .isPresent();
  }

  private static Optional<EventDraft> last(EventDraft arrival, List<EventDraft> told) {
    return told.stream()
        .filter(EventDraft::isAttack)
        .filter(draft -> !draft.hit.is(Trigger.Flag.VAGUE))
        .filter(draft -> arrival.sentence().index() - draft.sentence().index() <= NEAR)
        .reduce((first, second) -> second);
  }
}
