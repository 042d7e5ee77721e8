package org.attest.nlp.statement;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.Source;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// A noun of saying with the clause that is said: "the ministry's claim that ...".
final class NounCue {
  private final CueSentence at;

  NounCue(CueSentence at) {
    this.at = at;
  }

  Optional<Said> read(PhraseIndex.Hit<Cue> hit) {
    Token noun = hit.last();
    if (!noun.upos().equals("NOUN") && !noun.upos().equals("PROPN")) {
      return Optional.empty();
    }
    Optional<Token> told = at.told(noun);
    if (told.isEmpty() || isMeansOfSaying(noun) || isDenied(noun)) {
      return Optional.empty();
    }
    List<Span> content = at.below(told.get(), noun);
    Optional<Source> source =
        at.documents()
            .owner(at.sentence(), noun)
            .flatMap(who -> at.sources().read(at.sentence(), who));
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(at.said(source, hit, hit.value().act(), content, false, "noun"));
  }

  /// "denied allegations that ...": whoever denies it did not allege it, and denies all of it.
  private boolean isDenied(Token noun) {
    return noun.is("obj")
        && at.cues().at(at.sentence(), noun.head()).stream()
            .anyMatch(verb -> verb.value().act() == Act.DENY);
  }

  /// "claimed in a statement that ...": the verb is the cue, its subject the source.
  private boolean isMeansOfSaying(Token noun) {
    if (noun.isRoot() || !at.documents().isMeans(at.sentence(), noun)) {
      return false;
    }
    for (PhraseIndex.Hit<Cue> verb : at.cues().at(at.sentence(), noun.head())) {
      if (verb.value().has(Cue.Pattern.CLAUSE)) {
        return true;
      }
    }
    return false;
  }
}
