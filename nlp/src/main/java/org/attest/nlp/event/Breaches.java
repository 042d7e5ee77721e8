package org.attest.nlp.event;

import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Agreements that are told only because somebody broke them: "in violation of the ceasefire",
/// "breached the truce". They were made before, whatever day the sentence gives.
final class Breaches {
  private static final LemmaSet BREACHES = LemmaSet.load("breaches.tsv");

  private Breaches() {}

  static boolean isBroken(EventDraft draft) {
    return switch (draft.hit.trigger().type()) {
      case AGREE, CONCEDE, RETREAT -> isBroken(draft.sentence(), draft.hit);
      default -> false;
    };
  }

  private static boolean isBroken(ParsedSentence sentence, TriggerHit hit) {
    Token noun = hit.head();
    if (hit.isVerb() || noun.isRoot()) {
      return false;
    }
    boolean object = noun.is("obj") || noun.deprel().equals("nsubj:pass");
    return (object || NounPhrase.hasCase(sentence, noun, "of"))
        && BREACHES.holds(sentence.token(noun.head()));
  }
}
