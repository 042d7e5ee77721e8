package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Block;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.ReportActor;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Denials and threats that no word of saying names: "The Front did not touch the ferry," its
/// spokesman said; "your barracks will burn". They are told by what a party says of its own deeds,
/// in a statement or in a text of its own, and are told once for each speaker.
final class PartyTalk {
  private static final LemmaSet DISOWNED = LemmaSet.load("disowned.tsv");
  private static final LemmaSet MENACES = LemmaSet.load("menaces.tsv");
  private static final Set<String> PLACES = Set.of("at", "in", "near", "on");

  private final DeedLexicon deeds;
  private final TriggerLexicon triggers;

  PartyTalk(DeedLexicon deeds, TriggerLexicon triggers) {
    this.deeds = deeds;
    this.triggers = triggers;
  }

  /// Somebody who speaks.
  ///
  /// @param statement absent for the author's own voice
  /// @param words that name the speaker
  /// @param bodies the actors that the speaker is or speaks for
  /// @param armed whether that is an armed group
  /// @param state whether that is a state
  private record Voice(
      Optional<Integer> statement,
      NounPhrase words,
      Set<Integer> bodies,
      boolean armed,
      boolean state) {}

  /// @param told the events found so far, those that are said among them
  List<EventDraft> find(Scene scene, List<EventDraft> told) {
    List<EventDraft> found = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (EventDraft draft : told) {
      draft.roles(Argument.Role.AGENT).stream()
          .flatMap(role -> bodies(scene, role).stream())
          .forEach(body -> known.add(draft.hit.trigger().type() + " " + body));
    }
    for (Voice voice : voices(scene)) {
      for (ParsedSentence sentence : scene.report().sentences()) {
        if (sentence.block() != Block.Kind.BODY) {
          continue;
        }
        for (Token verb : sentence.tokens()) {
          if (says(scene, voice, verb)) {
            Optional<EventDraft> act =
                denial(scene, voice, sentence, verb, told)
                    .or(() -> threat(scene, voice, sentence, verb));
            act.filter(draft -> isNew(voice, draft, known)).ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  private static boolean isNew(Voice voice, EventDraft draft, Set<String> known) {
    boolean again = false;
    for (Integer body : voice.bodies()) {
      again |= !known.add(draft.hit.trigger().type() + " " + body);
    }
    return !again;
  }

  private static List<Voice> voices(Scene scene) {
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

  private static Set<Integer> bodies(Scene scene, Role role) {
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
  private static boolean says(Scene scene, Voice voice, Token word) {
    return RealisFinder.statementOf(scene, scene.span(word, word))
        .filter(index -> scene.statements().get(index).source().isPresent())
        .equals(voice.statement());
  }

  private Optional<EventDraft> denial(
      Scene scene, Voice voice, ParsedSentence sentence, Token verb, List<EventDraft> told) {
    var clause = new Clause(sentence, verb);
    Optional<Token> doer = clause.subject();
    boolean denies =
        doer.isPresent()
            && !clause.passive()
            && isOwn(scene, voice, sentence, doer.get())
            && Modality.isAsserted(sentence, verb)
            && !Modality.isFuture(sentence, verb)
            && (disownsPart(sentence, verb)
                || isNegated(sentence, verb, doer.get())
                    && isPast(sentence, verb)
                    && (disownsDeed(sentence, verb)
                        || wasNotThere(sentence, verb) && tellsAssault(told)));
    return denies
        ? Optional.of(draft(scene, voice, sentence, verb, EventType.REJECT, Optional.empty()))
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

  private static boolean isNegated(ParsedSentence sentence, Token verb, Token doer) {
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

  private Optional<EventDraft> threat(
      Scene scene, Voice voice, ParsedSentence sentence, Token verb) {
    var clause = new Clause(sentence, verb);
    Optional<Token> subject = clause.subject();
    boolean will =
        voice.armed()
            && NounLike.isVerb(verb)
            && subject.isPresent()
            && isWill(sentence, verb)
            && !isNegated(sentence, verb, subject.get());
    if (!will) {
      return Optional.empty();
    }
    boolean own = isOwn(scene, voice, sentence, subject.get());
    boolean menaced = MENACES.holds(verb);
    boolean assault = triggers.mayBeAssault(sentence, verb);
    boolean suffers = clause.passive() || menaced && sentence.children(verb, "obj").isEmpty();
    Optional<Token> target = suffers ? subject : clause.patient();
    boolean threatens =
        suffers ? !own && (menaced || assault) : own && (assault || isThreat(sentence, verb));
    return threatens
        ? Optional.of(
            draft(
                scene,
                voice,
                sentence,
                verb,
                EventType.THREATEN,
                target
                    .filter(noun -> !isOwn(scene, voice, sentence, noun))
                    .map(noun -> NounPhrase.around(sentence, noun))))
        : Optional.empty();
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

  /// Whether a noun is the speaker, or somebody or something of theirs. Soldiers and police are the
  /// state's.
  private static boolean isOwn(Scene scene, Voice voice, ParsedSentence sentence, Token noun) {
    if (isOneself(scene, voice, noun)) {
      return true;
    }
    Optional<Integer> actor = scene.actors().actorAt(scene.span(noun, noun));
    if (actor.isPresent() && !noun.upos().equals("PRON")) {
      Optional<Integer> body = scene.actors().actors().get(actor.get()).affiliation();
      if (voice.bodies().contains(actor.get())
          || body.filter(voice.bodies()::contains).isPresent()) {
        return true;
      }
    }
    for (Token child : sentence.children(noun)) {
      boolean owner =
          child.deprel().equals("nmod:poss")
              || child.is("nmod") && NounPhrase.hasCase(sentence, child, "of");
      if (owner && isOwn(scene, voice, sentence, child)) {
        return true;
      }
    }
    return voice.state()
        && noun.upos().equals("NOUN")
        && scene.nounClass(sentence, noun) == NounClass.STATE;
  }

  /// "We", and "it" or "they" where the speaker is not quoted but told of.
  private static boolean isOneself(Scene scene, Voice voice, Token noun) {
    if (Author.isFirstPerson(noun)) {
      return true;
    }
    boolean third =
        switch (noun.text().toLowerCase(Locale.ROOT)) {
          case "it", "they", "its", "their" -> true;
          default -> false;
        };
    return third
        && voice.statement().isPresent()
        && !isInQuotes(scene, scene.statements().get(voice.statement().get()), noun);
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

  private EventDraft draft(
      Scene scene,
      Voice voice,
      ParsedSentence sentence,
      Token verb,
      EventType type,
      Optional<NounPhrase> target) {
    boolean threat = type == EventType.THREATEN;
    var trigger =
        Trigger.ofVerb(
            type.name().toLowerCase(Locale.ROOT),
            type,
            threat ? Set.of("violence") : Set.of(),
            "speech");
    var draft =
        new EventDraft(new TriggerHit(sentence, verb, verb, verb, trigger, Optional.empty()));
    draft.speech = true;
    draft.factuality = Factuality.HAPPENED;
    draft.roles.add(new Role(Argument.Role.AGENT, voice.words(), "speaker"));
    target.ifPresent(noun -> draft.roles.add(new Role(Argument.Role.TARGET, noun, "threatened")));
    voice
        .statement()
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
