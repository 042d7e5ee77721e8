package org.attest.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.Source;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// "The subject says that ...", with the clause or the quotation that is said.
final class ClauseCue {
  private final CueSentence at;

  ClauseCue(CueSentence at) {
    this.at = at;
  }

  Optional<Said> read(PhraseIndex.Hit<Cue> hit) {
    Token verb = hit.first();
    if (at.isOwnText(verb) || at.isOwnVoice(verb, hit.value().act())) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>(quoted(verb));
    boolean direct = !content.isEmpty();
    Optional<Token> complement = complement(hit.value(), verb);
    if (complement.isPresent()) {
      List<Span> clause = at.below(complement.get(), verb);
      // Mixed quotation: "said that it had struck 'the tax collectors'".
      content.removeIf(quote -> clause.stream().anyMatch(words -> words.contains(quote)));
      if (!overlap(clause, content)) {
        content.addAll(clause);
      }
    }
    if (content.isEmpty() && isInserted(verb)) {
      content.addAll(at.below(whatIsSaid(at.sentence().token(verb.head())), verb));
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Source> source = at.source(verb);
    Act act = hit.value().act();
    if (Negation.of(at.sentence(), verb)) {
      boolean denies = act == Act.CONFIRM || act == Act.CLAIM_RESPONSIBILITY;
      if (denies) {
        return Optional.empty();
      }
    }
    if (complement.isPresent()) {
      act = OwnDeed.act(at, act, source, complement.get());
    }
    return Optional.of(at.said(source, hit, act, content, direct, "clause"));
  }

  /// "He confirmed that the bridge was mined, as the rebels had said": they said that it was, not
  /// that he confirmed it.
  private Token whatIsSaid(Token main) {
    List<Token> clauses = at.sentence().children(main, "ccomp");
    return clauses.isEmpty() || !StatementFinder.isCueVerb(main) ? main : clauses.getFirst();
  }

  Optional<Said> impersonal(PhraseIndex.Hit<Cue> hit) {
    Token verb = hit.first();
    boolean it = false;
    for (Token child : at.sentence().children(verb)) {
      it |= child.lemma().equalsIgnoreCase("it") && (child.is("nsubj") || child.is("expl"));
    }
    Optional<Token> complement = it ? complement(hit.value(), verb) : Optional.empty();
    List<Span> content = new ArrayList<>();
    if (complement.isPresent()) {
      content.addAll(at.below(complement.get(), verb));
    } else if (it && isInserted(verb)) {
      content.addAll(at.below(at.sentence().token(verb.head()), verb));
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            at.said(Optional.empty(), hit, hit.value().act(), content, false, "impersonal"));
  }

  /// The clause that is said.
  private Optional<Token> complement(Cue cue, Token verb) {
    ParsedSentence sentence = at.sentence();
    boolean infinitive =
        switch (cue.act()) {
          case CLAIM, DENY, THREATEN, PROMISE, ADMIT -> true;
          default -> false;
        };
    for (Token child : sentence.children(verb)) {
      boolean fits =
          child.is("ccomp")
              || infinitive && child.is("xcomp")
              || child.is("parataxis")
                  && child.index() > verb.index() + 1
                  && isClause(sentence, child);
      if (fits) {
        return Optional.of(child);
      }
    }
    for (Token document : sentence.children(verb, "obl")) {
      if (at.documents().isMeans(sentence, document)) {
        return at.told(document);
      }
    }
    return Optional.empty();
  }

  private static boolean isClause(ParsedSentence sentence, Token token) {
    return StatementFinder.isCueVerb(token) || !sentence.children(token, "nsubj").isEmpty();
  }

  /// "..., police said": the verb is put into or after what is said.
  private boolean isInserted(Token verb) {
    if (verb.isRoot()) {
      return false;
    }
    if (verb.is("parataxis")) {
      return !at.sentence().children(verb, "nsubj").isEmpty();
    }
    boolean busy =
        governsDeed(at.sentence(), verb) || !at.sentence().children(verb, "obj").isEmpty();
    if (verb.is("advcl") && !busy) {
      for (Token child : at.sentence().children(verb)) {
        if ((child.is("mark") || child.is("advmod")) && child.text().equalsIgnoreCase("as")) {
          return true;
        }
      }
    }
    return false;
  }

  /// "continues to launch attacks": the verb governs a deed, and says nothing.
  static boolean governsDeed(ParsedSentence sentence, Token verb) {
    boolean infinitive =
        verb.index() + 1 < sentence.size()
            && sentence.token(verb.index() + 1).is("mark")
            && sentence.token(verb.index() + 1).text().equalsIgnoreCase("to");
    return infinitive || !sentence.children(verb, "xcomp").isEmpty();
  }

  /// Direct quotations in the sentence that do not hold the cue itself.
  private List<Span> quoted(Token verb) {
    Span cue = at.report().span(verb);
    List<Span> found = new ArrayList<>(2);
    for (Quotes.Quote quote : at.quotes().all()) {
      boolean here =
          quote.first() <= at.sentence().index() && at.sentence().index() <= quote.last();
      if (here && quote.isSaying() && !quote.span().contains(cue) && reaches(verb, quote)) {
        found.add(quote.span());
      }
    }
    return found;
  }

  /// Whether the quotation hangs on the cue or the cue on the quotation, or they stand side by
  /// side.
  private boolean reaches(Token verb, Quotes.Quote quote) {
    Token nearest = null;
    for (Token token : at.sentence().tokens()) {
      boolean inside = token.start() >= quote.span().start() && token.end() <= quote.span().end();
      if (inside
          && (nearest == null
              || Math.abs(token.index() - verb.index())
                  < Math.abs(nearest.index() - verb.index()))) {
        nearest = token;
      }
    }
    if (nearest == null) {
      return false;
    }
    // "a message claiming the attack was 'a fake', he said": a participle quotes only below itself
    boolean aside = verb.is("acl") && !at.sentence().subtree(verb).contains(nearest);
    return !aside && Math.abs(nearest.index() - verb.index()) <= 25;
  }

  private static boolean overlap(List<Span> a, List<Span> b) {
    for (Span left : a) {
      for (Span right : b) {
        if (left.overlaps(right)) {
          return true;
        }
      }
    }
    return false;
  }
}
