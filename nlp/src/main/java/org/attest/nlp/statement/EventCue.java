package org.attest.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Statement.Act;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// What is said is named by a noun: "confirmed the execution", "claimed responsibility for it".
final class EventCue {
  private final CueSentence at;

  EventCue(CueSentence at) {
    this.at = at;
  }

  /// The noun is the object, or stands behind the preposition that the cue ends with: "admits to
  /// two dead".
  Optional<Said> object(PhraseIndex.Hit<Cue> hit) {
    Token verb = hit.first();
    Clause clause = new Clause(at.sentence(), verb);
    Token last = hit.last();
    Optional<Token> patient =
        last.is("case") ? Optional.of(at.sentence().token(last.head())) : clause.patient();
    if (patient.isEmpty()
        || Negation.of(at.sentence(), verb)
        || Negation.ofSubject(at.sentence(), clause)) {
      return Optional.empty();
    }
    Token noun = patient.get();
    boolean event = at.triggers().namesEvent(at.sentence(), noun);
    if (!event) {
      boolean part =
          noun.lemma().equalsIgnoreCase("involvement")
              || noun.lemma().equalsIgnoreCase("responsibility")
              || noun.lemma().equalsIgnoreCase("role");
      if (!part || hit.value().act() == Act.CLAIM_RESPONSIBILITY) {
        return Optional.empty();
      }
    }
    List<Span> content = at.ofEvent(noun, verb);
    return Optional.of(at.said(at.source(verb), hit, hit.value().act(), content, false, "object"));
  }

  Optional<Said> responsibility(PhraseIndex.Hit<Cue> hit) {
    Token verb = hit.first();
    Clause clause = new Clause(at.sentence(), verb);
    if (Negation.of(at.sentence(), verb) || Negation.ofSubject(at.sentence(), clause)) {
      return Optional.empty();
    }
    List<Token> nouns = new ArrayList<>(Clause.joined(at.sentence(), hit.last(), "for"));
    if (nouns.isEmpty()) {
      nouns.addAll(Clause.joined(at.sentence(), verb, "for"));
    }
    int next = hit.last().index() + 1;
    if (nouns.isEmpty() && next < at.sentence().size()) {
      Token word = at.sentence().token(next);
      if (word.text().equalsIgnoreCase("for") && word.is("case")) {
        nouns.add(at.sentence().token(word.head()));
      }
    }
    List<Span> content = new ArrayList<>();
    for (Token noun : nouns) {
      content.addAll(at.ofEvent(noun, verb));
    }
    if (content.isEmpty()) {
      for (Token child : at.sentence().children(hit.last())) {
        if (child.is("advcl") || child.is("acl")) {
          content.addAll(at.below(child, verb));
        }
      }
    }
    if (content.isEmpty()) {
      content.add(at.report().span(hit.last()));
    }
    for (Token child : at.sentence().children(verb, "advcl")) {
      if (child.index() > hit.last().index() && child.xpos().equals("VBG")) {
        content.addAll(at.below(child, verb));
      }
    }
    return Optional.of(
        at.said(at.source(verb), hit, hit.value().act(), content, false, "responsibility"));
  }
}
