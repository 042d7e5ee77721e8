package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Block;
import org.attest.core.reading.Statement;
import org.attest.core.report.Span;
import org.attest.nlp.event.EventDraft.Sourced;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Finds statements that are events themselves: somebody who takes part in the conflict accuses,
/// denies, threatens, or speaks of an event in public. Saying that is put behind what is said
/// ("..., police said") only names a source, and headlines are told again in the text.
final class SpeechEvents {
  private final SpeechReader reader;
  private final RealisFinder realis;
  private final BackgroundFinder background;

  SpeechEvents(SpeechReader reader, RealisFinder realis, BackgroundFinder background) {
    this.reader = reader;
    this.realis = realis;
    this.background = background;
  }

  /// @param told the events that triggers name
  List<EventDraft> find(Scene scene, List<EventDraft> told) {
    List<EventDraft> found = new ArrayList<>();
    for (int i = 0; i < scene.statements().size(); i++) {
      Statement statement = scene.statements().get(i);
      Optional<Token> cue = cue(scene, statement);
      if (cue.isEmpty() || statement.source().isEmpty()) {
        continue;
      }
      ParsedSentence sentence = scene.sentenceAt(statement.cue());
      boolean named = told.stream().anyMatch(draft -> holds(scene, draft, statement.cue()));
      boolean before = statement.cue().start() < statement.content().getFirst().start();
      if (named || !before || sentence.block().equals(Block.Kind.HEADLINE)) {
        continue;
      }
      Optional<SpeechAct> act = reader.read(scene, sentence, statement, cue.get(), told);
      Optional<NounPhrase> source = Claims.words(scene, statement.source().get());
      if (act.isPresent() && source.isPresent()) {
        found.add(draft(scene, sentence, statement, cue.get(), act.get(), source.get()));
      }
    }
    return found;
  }

  private EventDraft draft(
      Scene scene,
      ParsedSentence sentence,
      Statement statement,
      Token cue,
      SpeechAct act,
      NounPhrase source) {
    var trigger =
        Trigger.ofVerb(
            act.type().name().toLowerCase(java.util.Locale.ROOT),
            act.type(),
            act.modes(),
            "speech");
    var hit = new TriggerHit(sentence, cue, cue, cue, trigger, Optional.empty());
    var draft = new EventDraft(hit);
    draft.speech = true;
    draft.roles.add(new Role(Argument.Role.AGENT, source, "speaker"));
    act.target()
        .ifPresent(party -> draft.roles.add(new Role(Argument.Role.TARGET, party, "accused")));
    draft.statement = RealisFinder.statementOf(scene, statement.cue());
    draft.factuality = realis.decide(draft, draft.statement.map(scene.statements()::get));
    if (statement.time().isPresent() && statement.timeEvidence().isPresent()) {
      draft.time =
          Optional.of(new Sourced<>(statement.time().get(), statement.timeEvidence().get()));
    }
    draft.background = background.isBackground(scene, draft);
    return draft;
  }

  private static Optional<Token> cue(Scene scene, Statement statement) {
    ParsedSentence sentence = scene.sentenceAt(statement.cue());
    for (Token token : sentence.tokens()) {
      if (token.start() == statement.cue().start() && NounLike.isVerb(token)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /// Whether a trigger names the saying already: "accused", "threatened".
  private static boolean holds(Scene scene, EventDraft draft, Span cue) {
    for (TriggerHit hit : draft.hits()) {
      if (scene.span(hit.first(), hit.last()).overlaps(cue)) {
        return true;
      }
    }
    return false;
  }
}
