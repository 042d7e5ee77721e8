package org.attest.nlp.statement;

import java.util.List;
import java.util.Optional;
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
    for (Token child : at.sentence().children(noun)) {
      boolean told = (child.is("acl") || child.is("ccomp")) && at.hasMark(child, "that");
      if (told) {
        List<Span> content = at.below(child, noun);
        Optional<Source> source = Documents.owner(at.sentence(), noun).flatMap(who -> at.sources().read(at.sentence(), who));
        return content.isEmpty()
            ? Optional.empty()
            : Optional.of(at.said(source, hit, hit.value().act(), content, false, "noun"));
      }
    }
    return Optional.empty();
  }
}
