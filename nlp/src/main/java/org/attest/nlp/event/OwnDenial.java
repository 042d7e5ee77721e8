package org.attest.nlp.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.EventType;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// "We did not touch the ferry", "no fighter of ours was at the quay": a party denies that it did
/// something or was there.
final class OwnDenial {
  private static final LemmaSet DISOWNED = LemmaSet.load("disowned.tsv");
  private static final Set<String> PLACES = Set.of("at", "in", "near", "on");

  private final DeedLexicon deeds;
  private final TriggerLexicon triggers;

  OwnDenial(DeedLexicon deeds, TriggerLexicon triggers) {
    this.deeds = deeds;
    this.triggers = triggers;
  }

  /// @param told the events found so far
  Optional<EventDraft> find(
      Scene scene, Voice voice, ParsedSentence sentence, Token verb, List<EventDraft> told) {
    var clause = new Clause(sentence, verb);
    Optional<Token> doer = clause.subject();
    boolean denies =
        doer.isPresent()
            && !clause.passive()
            && voice.owns(scene, sentence, doer.get())
            && Modality.isAsserted(sentence, verb)
            && !Modality.isFuture(sentence, verb)
            && (disownsPart(sentence, verb)
                || isNegated(sentence, verb, doer.get())
                    && isPast(sentence, verb)
                    && (disownsDeed(sentence, verb)
                        || wasNotThere(sentence, verb) && tellsAssault(told)));
    return denies
        ? Optional.of(voice.act(scene, sentence, verb, EventType.REJECT, Set.of()))
        : Optional.empty();
  }

  private boolean disownsPart(ParsedSentence sentence, Token verb) {
    return deeds
        .of(sentence, verb)
        .filter(deed -> deed.kind() == Deed.Kind.PART && deed.negated())
        .isPresent();
  }

  private boolean disownsDeed(ParsedSentence sentence, Token verb) {
    return NounLike.isVerb(verb) && (triggers.mayBeAssault(sentence, verb) || DISOWNED.holds(verb));
  }

  /// "No fighter of ours was at the quay", "we were nowhere near it".
  private static boolean wasNotThere(ParsedSentence sentence, Token place) {
    boolean copula = !sentence.children(place, "cop").isEmpty();
    boolean near =
        place.lemma().equalsIgnoreCase("there") || place.lemma().equalsIgnoreCase("near");
    for (Token child : sentence.children(place, "case")) {
      near |= PLACES.contains(child.text().toLowerCase(Locale.ROOT));
    }
    return copula && near;
  }

  private static boolean tellsAssault(List<EventDraft> told) {
    return told.stream().anyMatch(draft -> draft.hit.trigger().type() == EventType.ASSAULT);
  }

  /// Whether a clause is denied, by "not" or by a doer or object that is none.
  static boolean isNegated(ParsedSentence sentence, Token verb, Token doer) {
    for (Token child : sentence.children(verb)) {
      boolean none =
          switch (child.text().toLowerCase(Locale.ROOT)) {
            case "not", "n't", "never", "nowhere", "nobody" -> true;
            default -> false;
          };
      if (none || child.is("obj") && isNone(sentence, child)) {
        return true;
      }
    }
    return isNone(sentence, doer);
  }

  /// "no mine", "not one of our units".
  private static boolean isNone(ParsedSentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      switch (child.text().toLowerCase(Locale.ROOT)) {
        case "no", "not", "none", "neither" -> {
          return true;
        }
        default -> {}
      }
      if (child.is("nummod") && isNone(sentence, child)) {
        return true;
      }
    }
    return noun.text().equalsIgnoreCase("none");
  }

  /// "did not fire", "was not there": told of one occasion, not as a rule.
  private static boolean isPast(ParsedSentence sentence, Token verb) {
    boolean past = verb.xpos().equals("VBD");
    for (Token child : sentence.children(verb)) {
      boolean helps = child.is("aux") || child.is("cop");
      past |= helps && (child.xpos().equals("VBD") || child.lemma().equals("have"));
    }
    return past;
  }
}
