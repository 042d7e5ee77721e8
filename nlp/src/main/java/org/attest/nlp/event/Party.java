package org.attest.nlp.event;

import java.util.Locale;
import java.util.Optional;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.ReportActor;
import org.attest.core.reading.Statement;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Whether a noun names somebody who can be accused or threatened, and whether that is the speaker.
final class Party {
  private Party() {}

  /// A group, state or person by name, or a force that is known: "the rebels". "Gunmen" and "a
  /// group" are nobody in particular.
  static boolean is(Scene scene, ParsedSentence sentence, Token noun) {
    NounPhrase phrase = NounPhrase.around(sentence, noun);
    for (int i = phrase.first().index(); i <= phrase.last().index(); i++) {
      String tag = sentence.token(i).nameTag();
      boolean body = tag.endsWith("-ARMED_GROUP") || tag.endsWith("-STATE_BODY");
      boolean head = i == noun.index() && (tag.endsWith("-ORGANISATION") || isPerson(tag));
      if (body || head) {
        return true;
      }
    }
    Optional<ActorKind> kind = actor(scene, noun).map(ReportActor::kind);
    if (kind.isPresent() && noun.upos().equals("PROPN")) {
      return switch (kind.get()) {
        case ARMED_GROUP, STATE_BODY, COUNTRY, CIVIL_ORGANISATION, PERSON -> true;
        case INTERNATIONAL_ORGANISATION, OUTLET, GROUP_OF_PEOPLE, UNKNOWN -> false;
      };
    }
    return scene.nounClass(sentence, noun).isForce() && isDefinite(sentence, noun);
  }

  /// A fighting group: by name, or a force that is not the state's.
  static boolean isArmed(Scene scene, ParsedSentence sentence, Token noun) {
    NounPhrase phrase = NounPhrase.around(sentence, noun);
    for (int i = phrase.first().index(); i <= phrase.last().index(); i++) {
      if (sentence.token(i).nameTag().endsWith("-ARMED_GROUP")) {
        return true;
      }
    }
    boolean named =
        actor(scene, noun).map(actor -> actor.kind() == ActorKind.ARMED_GROUP).orElse(false);
    return named || scene.nounClass(sentence, noun) == NounClass.ARMED;
  }

  /// The speaker, or the body that it speaks for.
  static boolean isOwn(Scene scene, ParsedSentence sentence, Statement statement, Token noun) {
    if (noun.upos().equals("PRON") || ofPronoun(sentence, noun)) {
      return true;
    }
    Statement.Source source = statement.source().orElseThrow();
    Optional<Integer> index = scene.actors().actorAt(scene.span(noun, noun));
    if (index.isPresent() && index.equals(source.actor())) {
      return true;
    }
    String words = NounPhrase.around(sentence, noun).text().toLowerCase(Locale.ROOT);
    String named = actor(scene, noun).map(ReportActor::name).orElse(words).toLowerCase(Locale.ROOT);
    String body = source.affiliation().orElse(source.name()).toLowerCase(Locale.ROOT);
    return named.equals(body) || words.equals(body) || words.contains(body);
  }

  /// The noun itself, or the name beside it: "a militant group, the Northern Column".
  static Optional<Token> named(Scene scene, ParsedSentence sentence, Token noun) {
    if (is(scene, sentence, noun)) {
      return Optional.of(noun);
    }
    for (Token child : sentence.children(noun)) {
      boolean beside = child.is("appos") || child.is("nsubj");
      if (beside && is(scene, sentence, child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static boolean ofPronoun(ParsedSentence sentence, Token noun) {
    for (Token child : sentence.children(noun, "nmod:poss")) {
      if (child.upos().equals("PRON")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<ReportActor> actor(Scene scene, Token noun) {
    return scene.actors().actorAt(scene.span(noun, noun)).map(scene.actors().actors()::get);
  }

  private static boolean isPerson(String tag) {
    return tag.endsWith("-PERSON");
  }

  private static boolean isDefinite(ParsedSentence sentence, Token noun) {
    for (Token child : sentence.children(noun, "det")) {
      if (child.text().equalsIgnoreCase("the")) {
        return true;
      }
    }
    return false;
  }
}
