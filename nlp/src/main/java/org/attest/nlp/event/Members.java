package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Argument;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Who is said to be one of those harmed: "Lera Tamm was among those killed in the blast", "Ivo
/// Renn was one of the men shot", "one of those targeted in the raid".
final class Members {
  /// The rule by which such a role was found.
  static final String RULE = "member";

  private static final LemmaSet HITS = LemmaSet.load("hits.tsv");

  private Members() {}

  /// The people who are said to be among the harmed that a trigger tells of.
  ///
  /// @param roles those found so far
  static List<Role> of(Scene scene, TriggerHit hit, List<Role> roles) {
    ParsedSentence sentence = hit.sentence();
    List<Token> many = new ArrayList<>();
    for (Role role : roles) {
      boolean harmed = role.role() == Argument.Role.TARGET || role.role() == Argument.Role.VICTIM;
      if (harmed && hit.isVerb()) {
        many.add(role.phrase().head());
      }
    }
    if (!hit.isVerb()) {
      targeted(sentence, hit.head()).ifPresent(many::add);
    }
    List<Role> members = new ArrayList<>();
    for (Token all : many) {
      for (Token one : subject(sentence, all)) {
        boolean known = roles.stream().anyMatch(role -> role.phrase().holds(one));
        boolean somebody =
            scene.nounClass(sentence, one).isParty()
                || scene.actors().actorAt(scene.span(one, one)).isPresent();
        if (!known && somebody) {
          members.add(new Role(Argument.Role.TARGET, NounPhrase.around(sentence, one), RULE));
        }
      }
    }
    return members;
  }

  /// "Two were killed in a raid, and Ivo Renn was one of those hit in the raid": the second
  /// raid is the first one, which the sentence has just told.
  ///
  /// @param drafts in text order
  static void takeUp(List<EventDraft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      EventDraft draft = drafts.get(i);
      boolean member = draft.roles.stream().anyMatch(role -> role.rule().equals(RULE));
      if (!member || draft.hit.isVerb()) {
        continue;
      }
      for (EventDraft told : drafts.subList(0, i)) {
        if (told.sentence() == draft.sentence() && names(told, draft.hit.head().lemma())) {
          draft.takesUp = Optional.of(told);
        }
      }
    }
  }

  private static boolean names(EventDraft told, String noun) {
    return told.hits().stream()
        .anyMatch(hit -> !hit.isVerb() && hit.head().lemma().equalsIgnoreCase(noun));
  }

  /// The people who are "targeted in the raid", "hit in the attack".
  private static Optional<Token> targeted(ParsedSentence sentence, Token noun) {
    if (noun.isRoot() || !noun.is("obl")) {
      return Optional.empty();
    }
    Token verb = sentence.token(noun.head());
    return HITS.holds(verb) && verb.is("acl") && new Clause(sentence, verb).passive()
        ? Optional.of(sentence.token(verb.head()))
        : Optional.empty();
  }

  /// The subject of "was among them", "was one of them".
  private static List<Token> subject(ParsedSentence sentence, Token all) {
    if (NounPhrase.hasCase(sentence, all, "among")) {
      return sentence.children(all, "nsubj");
    }
    boolean part = all.is("nmod") && NounPhrase.hasCase(sentence, all, "of") && !all.isRoot();
    if (!part) {
      return List.of();
    }
    Token one = sentence.token(all.head());
    boolean predicate =
        one.lemma().equalsIgnoreCase("one") && !sentence.children(one, "cop").isEmpty();
    return predicate ? sentence.children(one, "nsubj") : List.of();
  }
}
