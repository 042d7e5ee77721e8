package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Statement;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Gives an event the agent that a claim, an admission or an accusation names: "the group claimed
/// responsibility for the bombing".
final class Claims {
  private final Scene scene;

  Claims(Scene scene) {
    this.scene = scene;
  }

  void attach(List<EventDraft> drafts) {
    for (EventDraft draft : drafts) {
      if (draft.statement.isEmpty()) {
        continue;
      }
      Statement statement = scene.statements().get(draft.statement.get());
      if (statement.act() == Statement.Act.ACCUSE) {
        Accused.attach(scene, draft, statement);
        continue;
      }
      if (!owns(statement)
          || draft.roles(Argument.Role.AGENT).stream().anyMatch(Claims::isNamedAgent)) {
        continue;
      }
      Optional<Role> agent =
          statement
              .source()
              .flatMap(
                  source ->
                      phraseAt(scene, source.span())
                          .map(phrase -> new Role(Argument.Role.AGENT, phrase, "claim")));
      agent.ifPresent(
          role -> {
            draft.roles.removeIf(known -> known.role() == Argument.Role.AGENT);
            draft.roles.add(role);
          });
    }
  }

  /// Whether somebody takes responsibility for a deed.
  static boolean owns(Statement statement) {
    return statement.act() == Statement.Act.CLAIM_RESPONSIBILITY
        || statement.act() == Statement.Act.ADMIT;
  }

  private static boolean isNamedAgent(Role role) {
    return !role.phrase().head().upos().equals("PRON");
  }

  /// The words for a source: where a pronoun stands for it, those that name it first.
  static Optional<NounPhrase> words(Scene scene, Statement.Source source) {
    Optional<NounPhrase> words = phraseAt(scene, source.span());
    boolean pronoun = words.filter(phrase -> phrase.head().upos().equals("PRON")).isPresent();
    return pronoun
        ? source.actor().flatMap(actor -> firstWords(scene, actor)).or(() -> words)
        : words;
  }

  /// The words that name an actor first.
  static Optional<NounPhrase> firstWords(Scene scene, int actor) {
    return scene.actors().mentions().stream()
        .filter(mention -> mention.actor() == actor)
        .flatMap(mention -> phraseAt(scene, mention.span()).stream())
        .findFirst();
  }

  /// The words of a span as a phrase of its sentence.
  static Optional<NounPhrase> phraseAt(Scene scene, Span span) {
    for (ParsedSentence sentence : scene.report().sentences()) {
      if (span.start() >= sentence.end() || span.end() <= sentence.start()) {
        continue;
      }
      List<Token> inside = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        if (token.start() >= span.start() && token.end() <= span.end()) {
          inside.add(token);
        }
      }
      Optional<Token> head = Attachment.headOf(sentence, span);
      if (head.isPresent() && !inside.isEmpty()) {
        return Optional.of(
            new NounPhrase(sentence, head.get(), inside.getFirst(), inside.getLast()));
      }
    }
    return Optional.empty();
  }
}
