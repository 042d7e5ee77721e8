package org.attest.nlp.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.Argument;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.Token;

/// Who does what is done by saying it: accuses, demands, rejects, threatens, praises, concedes.
final class Speakers {
  private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");

  private Speakers() {}

  /// Whether a verb in the present does what it says: "we condemn the attack", "the ministry
  /// calls on the rebels to disarm". What "critics" do or is done to nobody is a habit.
  static boolean isUttered(EventDraft draft) {
    if (!draft.hit.trigger().type().isUttered() || !draft.hit.isVerb()) {
      return false;
    }
    for (Token child : draft.sentence().children(draft.hit.head())) {
      if (NOBODY.contains(child.lemma().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return draft.roles(Argument.Role.AGENT).stream().anyMatch(Speakers::isDefinite);
  }

  private static boolean isDefinite(Role role) {
    Token head = role.phrase().head();
    if (head.upos().equals("PRON")) {
      return head.lemma().equalsIgnoreCase("we") || head.lemma().equalsIgnoreCase("i");
    }
    return head.upos().equals("PROPN")
        || role.phrase().sentence().children(head, "det").stream()
            .anyMatch(det -> det.text().equalsIgnoreCase("the"));
  }

  /// Gives what is said its speaker where the clause does not show one: whoever makes the
  /// statement of which its words are the cue.
  static void attach(Scene scene, List<EventDraft> drafts) {
    for (EventDraft draft : drafts) {
      boolean open = draft.hit.trigger().type().isUttered() && !draft.has(Argument.Role.AGENT);
      if (open && draft.hit.isVerb() && !draft.hit.clause().passive()) {
        speaker(scene, draft)
            .ifPresent(who -> draft.roles.add(new Role(Argument.Role.AGENT, who, "speaker")));
      }
    }
  }

  private static Optional<NounPhrase> speaker(Scene scene, EventDraft draft) {
    return scene.statements().stream()
        .filter(said -> said.cue().overlaps(scene.span(draft.hit.head(), draft.hit.head())))
        .flatMap(said -> said.source().stream())
        .flatMap(source -> Claims.words(scene, source).stream())
        .findFirst();
  }
}
