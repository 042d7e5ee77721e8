package org.attest.nlp.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Statement;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Who is said to have done a deed by the sentence that accuses them of it: "blamed the rebels for
/// the bombing", "blamed the bombing on the rebels", "attributed it to them", "accused them of the
/// bombing". Deeds told by a verb ("of planting the bomb") have their doer in their own clause.
final class Accused {
  /// Words that point at what was told before.
  private static final Set<String> POINTERS = Set.of("it", "this", "that", "these", "those");

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

  /// "The army blamed the rebels", "we hold the rebels responsible for this crime": who is said to
  /// have done what was told before. Only of those who fight it is sure that the deed is meant, and
  /// not that they let it happen.
  static Optional<EventDraft> ofWhatWasTold(Scene scene, Statement statement, Trigger deed) {
    if (statement.act() != Statement.Act.ACCUSE || statement.source().isEmpty()) {
      return Optional.empty();
    }
    ParsedSentence sentence = scene.sentenceAt(statement.cue());
    return sentence.tokens().stream()
        .filter(word -> word.start() == statement.cue().start())
        .findFirst()
        .flatMap(verb -> accused(sentence, verb))
        .filter(accused -> fights(scene, sentence, accused))
        .map(accused -> NounPhrase.around(sentence, accused))
        .filter(who -> isBare(scene, statement, who))
        .map(
            who -> {
              Token head = who.head();
              EventDraft draft =
                  new EventDraft(
                      new TriggerHit(sentence, head, head, head, deed, Optional.empty()));
              draft.roles.add(new Role(Argument.Role.AGENT, who, "accused"));
              return draft;
            });
  }

  /// The object; of "hold the rebels responsible" the parser may make it the subject of what is
  /// said of it.
  private static Optional<Token> accused(ParsedSentence sentence, Token verb) {
    return new Clause(sentence, verb)
        .patient()
        .or(
            () ->
                sentence.children(verb, "xcomp").stream()
                    .flatMap(word -> sentence.children(word, "nsubj").stream())
                    .findFirst());
  }

  private static boolean fights(Scene scene, ParsedSentence sentence, Token accused) {
    return scene.nounClass(sentence, accused) == NounClass.ARMED
        || scene
            .actors()
            .actorAt(scene.span(accused, accused))
            .map(actor -> scene.actors().actors().get(actor).kind())
            .filter(kind -> kind == ActorKind.ARMED_GROUP || kind == ActorKind.COUNTRY)
            .isPresent();
  }

  /// Whether nothing is said but who is accused, or "this crime".
  private static boolean isBare(Scene scene, Statement statement, NounPhrase accused) {
    Span content = statement.content().getFirst();
    String words =
        scene
            .report()
            .report()
            .text()
            .slice(content)
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^for ", "");
    return content.equals(scene.span(accused.first(), accused.last()))
        || POINTERS.stream().anyMatch(pointer -> (words + " ").startsWith(pointer + " "));
  }

  private static Optional<Token> of(Scene scene, ParsedSentence sentence, Token verb, Token deed) {
    Optional<Token> object = accused(sentence, verb);
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
                Stream.of(
                        Clause.joined(sentence, verb, word).stream(),
                        Clause.joined(sentence, accused, word).stream(),
                        sentence.children(verb, "xcomp").stream()
                            .flatMap(guilt -> Clause.joined(sentence, guilt, word).stream()))
                    .flatMap(nouns -> nouns))
        .anyMatch(noun -> noun.index() == deed.index());
  }

  private static boolean isParty(Scene scene, ParsedSentence sentence, Token noun) {
    return List.of("PRON", "PROPN", "NOUN").contains(noun.upos())
        && (scene.nounClass(sentence, noun).isParty()
            || scene.actors().actorAt(scene.span(noun, noun)).isPresent());
  }
}
