package org.attest.nlp.statement;

import java.util.List;
import java.util.Optional;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Statements, messages, counts and the like that speak for whoever issued them.
final class Documents {
  private final CueLexicon cues;

  Documents(CueLexicon cues) {
    this.cues = cues;
  }

  boolean is(ParsedSentence sentence, Token noun) {
    return NounPhrase.isNominal(noun) && cues.isDocument(sentence, noun);
  }

  /// Whether something is said by means of a document: "in a statement".
  boolean isMeans(ParsedSentence sentence, Token noun) {
    return noun.is("obl")
        && is(sentence, noun)
        && (NounPhrase.hasCase(sentence, noun, "in")
            || NounPhrase.hasCase(sentence, noun, "through")
            || NounPhrase.hasCase(sentence, noun, "via"));
  }

  /// Whose document speaks, or the speaker itself.
  Token ownerOr(ParsedSentence sentence, Token speaker) {
    return is(sentence, speaker) ? owner(sentence, speaker).orElse(speaker) : speaker;
  }

  /// Whose it is: "the ministry's statement", "a statement by the group", "a Meridian count", "in a
  /// statement the ministry said".
  Optional<Token> owner(ParsedSentence sentence, Token noun) {
    for (Token child : sentence.children(noun, "nmod:poss")) {
      return Optional.of(child);
    }
    for (String preposition : List.of("by", "from", "of")) {
      for (Token child : Clause.joined(sentence, noun, preposition)) {
        if (preposition.equals("by") || isIssuer(child)) {
          return Optional.of(child);
        }
      }
    }
    boolean object = (noun.is("obj") || noun.deprel().equals("nsubj:pass")) && !noun.isRoot();
    if (object) {
      Optional<Token> sender = new Clause(sentence, sentence.token(noun.head())).agent();
      if (sender.isPresent()) {
        return sender;
      }
    }
    for (Token child : sentence.children(noun, "acl")) {
      var clause = new Clause(sentence, child);
      Optional<Token> by = clause.passive() ? clause.agent() : Optional.empty();
      if (by.isPresent() && by.get().index() != noun.index()) {
        return by;
      }
    }
    for (Token child : sentence.children(noun)) {
      if (child.is("compound") && child.upos().equals("PROPN") && isIssuer(child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /// "reports from August", "a report from the city", "news of the attack" name no issuer.
  private static boolean isIssuer(Token noun) {
    String tag = noun.nameTag();
    boolean circumstance =
        tag.endsWith("-TIME") || tag.endsWith("-DATE") || tag.endsWith("-QUANTITY");
    return !circumstance
        && (noun.upos().equals("PROPN") || noun.upos().equals("PRON") || tag.length() > 1);
  }
}
