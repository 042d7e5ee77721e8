package org.attest.nlp.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.Argument;
import org.attest.core.reading.EventType;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// "Your barracks will burn", "we shall strike again": an armed group tells what it or others will
/// suffer.
final class OwnThreat {
  private static final LemmaSet MENACES = LemmaSet.load("menaces.tsv");

  private final DeedLexicon deeds;
  private final TriggerLexicon triggers;

  OwnThreat(DeedLexicon deeds, TriggerLexicon triggers) {
    this.deeds = deeds;
    this.triggers = triggers;
  }

  Optional<EventDraft> find(Scene scene, Voice voice, ParsedSentence sentence, Token verb) {
    var clause = new Clause(sentence, verb);
    Optional<Token> subject = clause.subject();
    boolean will =
        voice.armed()
            && NounLike.isVerb(verb)
            && subject.isPresent()
            && isWill(sentence, verb)
            && !OwnDenial.isNegated(sentence, verb, subject.get());
    if (!will) {
      return Optional.empty();
    }
    boolean own = voice.owns(scene, sentence, subject.get());
    boolean menaced = MENACES.holds(verb);
    boolean assault = triggers.mayBeAssault(sentence, verb);
    boolean suffers = clause.passive() || menaced && sentence.children(verb, "obj").isEmpty();
    Optional<Token> target = suffers ? subject : clause.patient();
    boolean threatens =
        suffers ? !own && (menaced || assault) : own && (assault || isThreat(sentence, verb));
    if (!threatens) {
      return Optional.empty();
    }
    EventDraft draft = voice.act(scene, sentence, verb, EventType.THREATEN, Set.of("violence"));
    target
        .filter(noun -> !voice.owns(scene, sentence, noun))
        .map(
            noun -> new Role(Argument.Role.TARGET, NounPhrase.around(sentence, noun), "threatened"))
        .ifPresent(draft.roles::add);
    return Optional.of(draft);
  }

  private boolean isThreat(ParsedSentence sentence, Token verb) {
    return deeds.of(sentence, verb).filter(deed -> deed.kind() == Deed.Kind.THREAT).isPresent();
  }

  private static boolean isWill(ParsedSentence sentence, Token verb) {
    for (Token child : sentence.children(verb, "aux")) {
      switch (child.text().toLowerCase(Locale.ROOT)) {
        case "will", "shall", "'ll" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
