package org.attest.nlp.statement;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Statement.Source;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// Saying beside what is said: "according to police", "reportedly".
final class AttributionCue {
  private final CueSentence at;

  AttributionCue(CueSentence at) {
    this.at = at;
  }

  Optional<Said> preposition(PhraseIndex.Hit<Cue> hit) {
    Token word = hit.first();
    Token noun = word.isRoot() ? word : at.sentence().token(word.head());
    if (!word.is("case") || !NounPhrase.isNominal(noun)) {
      Optional<Token> object = nounAfter(hit.last());
      if (object.isEmpty()) {
        return Optional.empty();
      }
      noun = object.get();
    }
    if (noun.isRoot()) {
      return Optional.empty();
    }
    Token main = at.sentence().token(noun.head());
    if (main.index() == word.index() && !word.isRoot()) {
      main = at.sentence().token(word.head());
    }
    Token inner = main.index() == at.sentence().token(noun.head()).index() ? noun : word;
    List<Span> content = at.below(main, inner);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Source> source =
        at.sources().read(at.sentence(), at.documents().ownerOr(at.sentence(), noun));
    return Optional.of(at.said(source, hit, hit.value().act(), content, false, "according-to"));
  }

  private Optional<Token> nounAfter(Token last) {
    for (int i = last.index() + 1; i < Math.min(at.sentence().size(), last.index() + 8); i++) {
      Token token = at.sentence().token(i);
      boolean outer = token.head() <= last.index() || token.isRoot();
      if (NounPhrase.isNominal(token) && outer) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  Optional<Said> adverb(PhraseIndex.Hit<Cue> hit) {
    Token word = hit.first();
    if (word.isRoot()) {
      return Optional.empty();
    }
    List<Span> content = at.below(at.sentence().token(word.head()), word);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(at.said(Optional.empty(), hit, hit.value().act(), content, false, "adverb"));
  }
}
