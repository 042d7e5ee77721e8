package org.attest.nlp.event;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Block;
import org.attest.core.reading.Mention.ActorMention;
import org.attest.core.reading.ReportActor;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// The body that a report is a text of, where it is none of the press: the ministry of a
/// communiqué, the group of a channel. It is whoever says "we" there.
final class Author {
  /// What a body calls its own channel: "X - voice of the valley".
  private static final LemmaSet CHANNELS = LemmaSet.load("channels.tsv");

  private Author() {}

  /// The actor that the report is by, if the report speaks of it too.
  static Optional<Integer> of(Scene scene) {
    Optional<String> outlet =
        scene.report().dateline().outlet().map(sourced -> sourced.value().name());
    return outlet.isPresent() ? called(scene, outlet.get()) : ofHeading(scene);
  }

  /// The first body whose name is the outlet's or, of a state or an armed group, part of it: "the
  /// Ministry" of the Ministry of Defence.
  private static Optional<Integer> called(Scene scene, String outlet) {
    Set<String> words = words(outlet);
    return scene.actors().mentions().stream()
        .map(ActorMention::actor)
        .filter(
            index -> {
              ReportActor actor = scene.actors().actors().get(index);
              Set<String> own = words(actor.name());
              return switch (actor.kind()) {
                case ARMED_GROUP, STATE_BODY -> words.containsAll(own);
                case CIVIL_ORGANISATION, INTERNATIONAL_ORGANISATION ->
                    (own.equals(words) || own.size() > 1 && words.containsAll(own))
                        && saysWe(scene);
                default -> false;
              };
            })
        .findFirst();
  }

  /// Of a text without a known outlet: whoever opens the heading, if that names a channel or an
  /// armed group, and the text says "we".
  private static Optional<Integer> ofHeading(Scene scene) {
    List<ParsedSentence> sentences = scene.report().sentences();
    if (sentences.isEmpty() || sentences.getFirst().block() != Block.Kind.HEADLINE) {
      return Optional.empty();
    }
    ParsedSentence heading = sentences.getFirst();
    boolean channel = heading.tokens().stream().anyMatch(CHANNELS::holds);
    Span first = scene.span(heading.token(0), heading.token(0));
    return scene
        .actors()
        .actorAt(first)
        .filter(index -> scene.actors().actors().get(index).named())
        .filter(
            index -> channel || scene.actors().actors().get(index).kind() == ActorKind.ARMED_GROUP)
        .filter(index -> saysWe(scene));
  }

  /// Whether the text says "we" or "our" where nobody is quoted.
  private static boolean saysWe(Scene scene) {
    for (ParsedSentence sentence : scene.report().sentences()) {
      if (sentence.block() != Block.Kind.BODY) {
        continue;
      }
      for (Token token : sentence.tokens()) {
        if (isFirstPerson(token) && !isQuoted(scene, token)) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean isFirstPerson(Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "we", "our", "ours", "us" -> true;
      default -> false;
    };
  }

  /// Whether a word stands in what somebody is told to say.
  static boolean isQuoted(Scene scene, Token token) {
    return RealisFinder.statementOf(scene, scene.span(token, token)).isPresent();
  }

  private static Set<String> words(String name) {
    Set<String> words =
        new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeAll(Set.of("", "the", "of"));
    return words;
  }
}
