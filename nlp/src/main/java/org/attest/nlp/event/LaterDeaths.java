package org.attest.nlp.event;

import org.attest.core.reading.Toll;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// "Five people had died of their wounds overnight", "eight of the wounded died": deaths that came
/// after others are some of all the dead, wherever a report counts these, and their day is not
/// that of the attack.
final class LaterDeaths {
  private static final LemmaSet WOUNDS = LemmaSet.load("wounds.tsv");
  private static final LemmaSet LATER = LemmaSet.load("later.tsv");
  private static final LemmaSet HURT = LemmaSet.load("hurt.tsv");

  private LaterDeaths() {}

  static boolean isTold(TriggerHit hit) {
    boolean dies =
        hit.isVerb()
            && hit.trigger().frame().name().equals("die")
            && hit.trigger().toll().filter(Toll.Category.KILLED::equals).isPresent();
    if (!dies) {
      return false;
    }
    ParsedSentence sentence = hit.sentence();
    for (Token child : sentence.children(hit.head())) {
      boolean wounds =
          child.is("obl")
              && WOUNDS.holds(child)
              && (NounPhrase.hasCase(sentence, child, "of")
                  || NounPhrase.hasCase(sentence, child, "from")
                  || NounPhrase.hasCase(sentence, child, "to"));
      if (LATER.holds(child) || wounds || isOfTheHurt(sentence, child)) {
        return true;
      }
    }
    return false;
  }

  /// "Eight of the wounded", "the wounded", "two people wounded in the shelling".
  private static boolean isOfTheHurt(ParsedSentence sentence, Token subject) {
    return subject.is("nsubj")
        && (HURT.holds(subject)
            || sentence.children(subject, "acl").stream().anyMatch(HURT::holds)
            || sentence.children(subject, "nmod").stream()
                .anyMatch(whole -> HURT.holds(whole) && NounPhrase.hasCase(sentence, whole, "of")));
  }
}
