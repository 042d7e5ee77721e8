package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Block;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Denials and threats that no word of saying names: "The Front did not touch the ferry," its
/// spokesman said; "your barracks will burn". They are told by what a party says of its own deeds,
/// in a statement or in a text of its own, and are told once for each speaker.
final class PartyTalk {
  private final OwnDenial denial;
  private final OwnThreat threat;

  PartyTalk(DeedLexicon deeds, TriggerLexicon triggers) {
    this.denial = new OwnDenial(deeds, triggers);
    this.threat = new OwnThreat(deeds, triggers);
  }

  /// @param told the events found so far, those that are said among them
  List<EventDraft> find(Scene scene, List<EventDraft> told) {
    List<EventDraft> found = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (EventDraft draft : told) {
      draft.roles(Argument.Role.AGENT).stream()
          .flatMap(role -> Voice.bodies(scene, role).stream())
          .forEach(body -> known.add(draft.hit.trigger().type() + " " + body));
    }
    for (Voice voice : Voice.of(scene)) {
      for (ParsedSentence sentence : scene.report().sentences()) {
        if (sentence.block() != Block.Kind.BODY) {
          continue;
        }
        for (Token verb : sentence.tokens()) {
          if (voice.says(scene, verb)) {
            Optional<EventDraft> act =
                denial
                    .find(scene, voice, sentence, verb, told)
                    .or(() -> threat.find(scene, voice, sentence, verb));
            act.filter(draft -> isNew(voice, draft, known)).ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  private static boolean isNew(Voice voice, EventDraft draft, Set<String> known) {
    boolean again = false;
    for (Integer body : voice.bodies()) {
      again |= !known.add(draft.hit.trigger().type() + " " + body);
    }
    return !again;
  }
}
