package org.attest.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.Statement.Act;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// "blamed somebody for the attack", "accused somebody of planning it", "blamed somebody".
final class BlameCue {
  private static final Set<String> GUILTY = Set.of("responsible", "accountable");

  private final CueSentence at;

  BlameCue(CueSentence at) {
    this.at = at;
  }

  Optional<Said> blame(PhraseIndex.Hit<Cue> hit) {
    Token verb = hit.first();
    Clause clause = new Clause(at.sentence(), verb);
    List<Span> content = new ArrayList<>();
    List<Token> grounds = new ArrayList<>(Clause.joined(at.sentence(), verb, "for"));
    if (verb.lemma().equalsIgnoreCase("hold")) {
      Optional<Token> guilt = guilt(verb);
      if (guilt.isEmpty()) {
        return Optional.empty();
      }
      grounds.addAll(Clause.joined(at.sentence(), guilt.get(), "for"));
    }
    for (Token noun : grounds) {
      if (isOnesPart(noun)) {
        continue;
      }
      content.addAll(at.ofEvent(noun, verb));
    }
    for (Token child : at.sentence().children(verb, "advcl")) {
      if (NounPhrase.hasCase(at.sentence(), child, "for") || at.hasMark(child, "for")) {
        content.addAll(at.below(child, verb));
      }
    }
    boolean onSomebody =
        !Clause.joined(at.sentence(), verb, "on").isEmpty()
            || !Clause.joined(at.sentence(), verb, "to").isEmpty();
    if (content.isEmpty() && onSomebody) {
      clause.patient().ifPresent(noun -> content.addAll(at.ofEvent(noun, verb)));
    }
    if (content.isEmpty() && !onSomebody) {
      accusedOnly(verb).ifPresent(content::add);
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(at.said(at.source(verb), hit, Act.ACCUSE, content, false, "blame"));
  }

  /// "hold the rebels fully responsible", "are held responsible": what makes holding an accusation.
  private Optional<Token> guilt(Token verb) {
    return at.sentence().children(verb, "xcomp").stream()
        .filter(word -> GUILTY.contains(word.lemma().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// "The army blamed the rebels": nothing is said but whom it blames.
  private Optional<Span> accusedOnly(Token verb) {
    return new Clause(at.sentence(), verb)
        .patient()
        .filter(noun -> noun.is("obj"))
        .map(noun -> NounPhrase.around(at.sentence(), noun))
        .map(phrase -> at.report().span(phrase.first(), phrase.last()));
  }

  /// "The mayor, for his part, blamed it on the rebels": nobody is blamed for that part.
  private boolean isOnesPart(Token noun) {
    return noun.lemma().equalsIgnoreCase("part")
        && !at.sentence().children(noun, "nmod:poss").isEmpty();
  }

  Optional<Said> accusation(PhraseIndex.Hit<Cue> hit) {
    Token verb = hit.first();
    List<Span> content = new ArrayList<>();
    List<Token> nouns = new ArrayList<>(Clause.joined(at.sentence(), verb, "of"));
    for (Token accused : at.sentence().children(verb, "obj")) {
      nouns.addAll(Clause.joined(at.sentence(), accused, "of"));
    }
    for (Token noun : nouns) {
      content.addAll(at.ofEvent(noun, verb));
    }
    for (Token child : at.sentence().children(verb)) {
      if ((child.is("advcl") || child.is("xcomp")) && at.hasMark(child, "of")) {
        content.addAll(at.below(child, verb));
      }
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        at.said(at.source(verb), hit, hit.value().act(), content, false, "accusation"));
  }
}
