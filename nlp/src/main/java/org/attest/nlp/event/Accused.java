package org.attest.nlp.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Statement;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Who is said to have done a deed by the sentence that accuses them of it: "blamed the rebels for
/// the bombing", "blamed the bombing on the rebels", "attributed it to them", "accused them of the
/// bombing". Deeds told by a verb ("of planting the bomb") have their doer in their own clause.
final class Accused {
  private Accused() {}

  /// Gives an event noun that nobody else is said to have done its accused as agent.
  static void attach(Scene scene, EventDraft draft, Statement accusation) {
    boolean told =
        draft.roles(Argument.Role.AGENT).stream()
            .anyMatch(role -> !role.phrase().head().upos().equals("PRON"));
    if (draft.hit.isVerb() || told) {
      return;
    }
    ParsedSentence sentence = draft.sentence();
    sentence.tokens().stream()
        .filter(word -> word.start() == accusation.cue().start())
        .findFirst()
        .flatMap(verb -> of(scene, sentence, verb, draft.hit.head()))
        .ifPresent(
            accused -> {
              NounPhrase who = NounPhrase.around(sentence, accused);
              draft.roles.removeIf(role -> role.phrase().head().index() == accused.index());
              draft.roles.add(new Role(Argument.Role.AGENT, who, "accused"));
            });
  }

  private static Optional<Token> of(Scene scene, ParsedSentence sentence, Token verb, Token deed) {
    Optional<Token> object = new Clause(sentence, verb).patient();
    if (object.isEmpty()) {
      return Optional.empty();
    }
    Token first = object.get();
    Stream<Token> accused =
        first.index() == deed.index()
            ? Stream.of("on", "to")
                .flatMap(
                    word ->
                        Stream.concat(
                            Clause.joined(sentence, verb, word).stream(),
                            Clause.joined(sentence, deed, word).stream()))
            : Stream.of(first).filter(noun -> isOf(sentence, verb, noun, deed));
    return accused.filter(noun -> isParty(scene, sentence, noun)).findFirst();
  }

  /// Whether a deed is what somebody is accused of or blamed for.
  private static boolean isOf(ParsedSentence sentence, Token verb, Token accused, Token deed) {
    return Stream.of("of", "for")
        .flatMap(
            word ->
                Stream.concat(
                    Clause.joined(sentence, verb, word).stream(),
                    Clause.joined(sentence, accused, word).stream()))
        .anyMatch(noun -> noun.index() == deed.index());
  }

  private static boolean isParty(Scene scene, ParsedSentence sentence, Token noun) {
    return List.of("PRON", "PROPN", "NOUN").contains(noun.upos())
        && (scene.nounClass(sentence, noun).isParty()
            || scene.actors().actorAt(scene.span(noun, noun)).isPresent());
  }
}
