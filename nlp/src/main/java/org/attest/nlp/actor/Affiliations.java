package org.attest.nlp.actor;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.ActorKind;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Which body a person or a group of people belongs to, as the words around the mention say:
/// "Taliban spokesman X", "X, leader of the Northern Front", "six army officers".
final class Affiliations {
  private static final int DEPTH = 3;

  private Affiliations() {}

  /// Index of the body's chain; absent if the text does not say.
  static Optional<Integer> of(Chain chain, List<Chain> chains) {
    if (chain.isNamed() && !chain.isPerson()) {
      return Optional.empty();
    }
    for (Draft draft : chain.drafts()) {
      for (int i = 0; i < chains.size(); i++) {
        Chain body = chains.get(i);
        if (body != chain && isBody(body.kind()) && belongs(draft, body)) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBody(ActorKind kind) {
    return switch (kind) {
      case ARMED_GROUP,
          STATE_BODY,
          INTERNATIONAL_ORGANISATION,
          CIVIL_ORGANISATION,
          OUTLET,
          COUNTRY ->
          true;
      case PERSON, GROUP_OF_PEOPLE, UNKNOWN -> false;
    };
  }

  private static boolean belongs(Draft draft, Chain body) {
    for (Draft name : body.drafts()) {
      if (name.sentence() == draft.sentence()
          && (inTitle(draft, name) || modifies(draft.sentence(), name.head(), draft, DEPTH))) {
        return true;
      }
    }
    return false;
  }

  private static boolean inTitle(Draft draft, Draft name) {
    return draft.titleHolds(draft.sentence().token(name.first()));
  }

  /// "an expert on armed groups" belongs to none of them.
  private static boolean isSubject(ParsedSentence sentence, Token word) {
    return NounPhrase.hasCase(sentence, word, "on")
        || NounPhrase.hasCase(sentence, word, "about")
        || NounPhrase.hasCase(sentence, word, "against");
  }

  /// Whether a name hangs below a mention by modifiers alone, not by a clause.
  private static boolean modifies(ParsedSentence sentence, Token word, Draft draft, int depth) {
    if (depth == 0 || word.isRoot() || draft.holds(word) && word.index() == draft.head().index()) {
      return false;
    }
    boolean modifier =
        word.is("compound")
            || word.is("nmod")
            || word.is("amod")
            || word.is("appos")
            || word.is("flat");
    if (!modifier || isSubject(sentence, word)) {
      return false;
    }
    Token head = sentence.token(word.head());
    return head.index() == draft.head().index() || modifies(sentence, head, draft, depth - 1);
  }
}
