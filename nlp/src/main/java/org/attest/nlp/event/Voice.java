package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.ReportActor;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// A party to the conflict that speaks in a report, in a statement or in a text of its own.
///
/// @param statement absent for the author's own voice
/// @param words that name the speaker
/// @param bodies the actors that the speaker is or speaks for
/// @param armed whether that is an armed group
/// @param state whether that is a state
record Voice(
    Optional<Integer> statement,
    NounPhrase words,
    Set<Integer> bodies,
    boolean armed,
    boolean state) {
  /// Those who speak in a report, the author last.
  static List<Voice> of(Scene scene) {
    List<Voice> found = new ArrayList<>();
    for (int i = 0; i < scene.statements().size(); i++) {
      Statement statement = scene.statements().get(i);
      Optional<Statement.Source> source = statement.source();
      Optional<NounPhrase> words = source.flatMap(speaker -> Claims.words(scene, speaker));
      if (words.isEmpty() || statement.act() == Statement.Act.BELIEVE) {
        continue;
      }
      Set<Integer> bodies = bodies(scene, source.get());
      boolean armed =
          source.get().kind() == SourceKind.ARMED_GROUP
              || has(scene, bodies, ActorKind.ARMED_GROUP);
      boolean state =
          !armed
              && (source.get().kind() == SourceKind.OFFICIAL
                  || has(scene, bodies, ActorKind.STATE_BODY));
      if (armed || state || has(scene, bodies, ActorKind.CIVIL_ORGANISATION)) {
        found.add(new Voice(Optional.of(i), words.get(), bodies, armed, state));
      }
    }
    Optional<Integer> author = Author.of(scene);
    author
        .flatMap(actor -> Claims.firstWords(scene, actor))
        .ifPresent(
            words -> {
              Set<Integer> bodies = Set.of(author.get());
              boolean state = has(scene, bodies, ActorKind.STATE_BODY);
              boolean armed =
                  has(scene, bodies, ActorKind.ARMED_GROUP) || has(scene, bodies, ActorKind.PERSON);
              found.add(new Voice(Optional.empty(), words, bodies, armed, state));
            });
    return found;
  }

  private static Set<Integer> bodies(Scene scene, Statement.Source source) {
    Set<Integer> bodies = new HashSet<>();
    List<ReportActor> all = scene.actors().actors();
    source.actor().ifPresent(bodies::add);
    source.actor().flatMap(actor -> all.get(actor).affiliation()).ifPresent(bodies::add);
    for (int i = 0; i < all.size(); i++) {
      if (source.affiliation().filter(all.get(i).name()::equalsIgnoreCase).isPresent()) {
        bodies.add(i);
      }
    }
    return bodies;
  }

  /// The actors that somebody in a role is or belongs to.
  static Set<Integer> bodies(Scene scene, Role role) {
    Set<Integer> bodies = new HashSet<>();
    Token head = role.phrase().head();
    scene
        .actors()
        .actorAt(scene.span(head, head))
        .ifPresent(
            actor -> {
              bodies.add(actor);
              scene.actors().actors().get(actor).affiliation().ifPresent(bodies::add);
            });
    return bodies;
  }

  private static boolean has(Scene scene, Set<Integer> bodies, ActorKind kind) {
    return bodies.stream().anyMatch(body -> scene.actors().actors().get(body).kind() == kind);
  }

  /// Whether a word is the speaker's, with nobody else quoted in between. "Hear this: ..." is told
  /// by whoever writes it.
  boolean says(Scene scene, Token word) {
    return RealisFinder.statementOf(scene, scene.span(word, word))
        .filter(index -> scene.statements().get(index).source().isPresent())
        .equals(statement);
  }

  /// Whether a noun is the speaker, or somebody or something of theirs. Soldiers and police are the
  /// state's.
  boolean owns(Scene scene, ParsedSentence sentence, Token noun) {
    if (isOneself(scene, noun)) {
      return true;
    }
    Optional<Integer> actor = scene.actors().actorAt(scene.span(noun, noun));
    if (actor.isPresent() && !noun.upos().equals("PRON")) {
      Optional<Integer> body = scene.actors().actors().get(actor.get()).affiliation();
      if (bodies.contains(actor.get()) || body.filter(bodies::contains).isPresent()) {
        return true;
      }
    }
    for (Token child : sentence.children(noun)) {
      boolean owner =
          child.deprel().equals("nmod:poss")
              || child.is("nmod") && NounPhrase.hasCase(sentence, child, "of");
      if (owner && owns(scene, sentence, child)) {
        return true;
      }
    }
    return state
        && noun.upos().equals("NOUN")
        && scene.nounClass(sentence, noun) == NounClass.STATE;
  }

  /// "We", and "it" or "they" where the speaker is not quoted but told of.
  private boolean isOneself(Scene scene, Token noun) {
    if (Author.isFirstPerson(noun)) {
      return true;
    }
    boolean third =
        switch (noun.text().toLowerCase(Locale.ROOT)) {
          case "it", "they", "its", "their" -> true;
          default -> false;
        };
    return third
        && statement.isPresent()
        && !isInQuotes(scene, scene.statements().get(statement.get()), noun);
  }

  private static boolean isInQuotes(Scene scene, Statement statement, Token word) {
    Span place = scene.span(word, word);
    for (Span piece : statement.content()) {
      if (piece.contains(place)) {
        return "\"“”«»„".indexOf(scene.report().report().text().slice(piece).charAt(0)) >= 0;
      }
    }
    return false;
  }

  /// What the speaker does by saying what a verb tells.
  EventDraft act(
      Scene scene, ParsedSentence sentence, Token verb, EventType type, Set<String> modes) {
    var trigger = Trigger.ofVerb(type.name().toLowerCase(Locale.ROOT), type, modes, "speech");
    var draft =
        new EventDraft(new TriggerHit(sentence, verb, verb, verb, trigger, Optional.empty()));
    draft.speech = true;
    draft.factuality = Factuality.HAPPENED;
    draft.roles.add(new Role(Argument.Role.AGENT, words, "speaker"));
    statement
        .map(scene.statements()::get)
        .filter(said -> said.time().isPresent())
        .ifPresent(
            said ->
                draft.time =
                    Optional.of(
                        new EventDraft.Sourced<>(
                            said.time().orElseThrow(), said.timeEvidence().orElseThrow())));
    return draft;
  }
}
