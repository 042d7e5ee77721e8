package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Statement;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Claims and accusations that name the deed by a pronoun, by a step of it or not at all: "a car
/// bomb killed 19 people ... the Sons of the Plain said its own men had parked the vehicle". They
/// tell the attack told last before them, and who claims it or is accused of it.
final class ClaimedDeeds {
  private ClaimedDeeds() {}

  /// @param told the events that triggers name, in text order
  static List<EventDraft> find(Scene scene, List<EventDraft> told) {
    List<EventDraft> found = new ArrayList<>();
    for (int i = 0; i < scene.statements().size(); i++) {
      Statement statement = scene.statements().get(i);
      if (tells(scene, told, statement)) {
        continue;
      }
      Optional<EventDraft> deed = lastBefore(scene, told, statement.cue());
      Optional<EventDraft> draft =
          deed.flatMap(
              event ->
                  Claims.owns(statement)
                      ? claimed(scene, statement, event)
                      : Accused.ofWhatWasTold(scene, statement, trigger(event)));
      if (draft.isPresent()) {
        draft.get().statement = Optional.of(i);
        draft.get().takesUp = deed;
        found.add(draft.get());
      }
    }
    return found;
  }

  private static Optional<EventDraft> claimed(Scene scene, Statement statement, EventDraft deed) {
    Optional<NounPhrase> source =
        statement.source().flatMap(who -> Claims.phraseAt(scene, who.span()));
    Optional<TriggerHit> verb = source.flatMap(who -> verb(scene, statement, deed));
    return verb.map(
        hit -> {
          EventDraft draft = new EventDraft(hit);
          draft.roles.add(new Role(Argument.Role.AGENT, source.orElseThrow(), "claim"));
          return draft;
        });
  }

  private static boolean tells(Scene scene, List<EventDraft> told, Statement statement) {
    return told.stream()
        .map(draft -> scene.span(draft.hit.first(), draft.hit.last()))
        .anyMatch(
            trigger -> statement.content().stream().anyMatch(content -> content.contains(trigger)));
  }

  private static Optional<EventDraft> lastBefore(Scene scene, List<EventDraft> told, Span cue) {
    return told.stream()
        .filter(EventDraft::isAttack)
        .filter(draft -> scene.span(draft.hit.last(), draft.hit.last()).end() <= cue.start())
        .reduce((first, second) -> second);
  }

  /// The verb that the claimed words hang on.
  private static Optional<TriggerHit> verb(Scene scene, Statement statement, EventDraft deed) {
    Span content = statement.content().getFirst();
    for (ParsedSentence sentence : scene.report().sentences()) {
      for (Token token : sentence.tokens()) {
        boolean top =
            content.contains(scene.span(token, token))
                && NounLike.isVerb(token)
                && (token.isRoot() || !content.contains(parent(scene, sentence, token)));
        if (top) {
          return Optional.of(
              new TriggerHit(sentence, token, token, token, trigger(deed), Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  private static Span parent(Scene scene, ParsedSentence sentence, Token token) {
    Token head = sentence.token(token.head());
    return scene.span(head, head);
  }

  private static Trigger trigger(EventDraft deed) {
    return Trigger.ofVerb("claimed deed", deed.hit.trigger().type(), Set.of(), "claim");
  }
}
