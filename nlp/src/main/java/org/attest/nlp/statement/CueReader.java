package org.attest.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.Source;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.report.Span;
import org.attest.nlp.event.TriggerLexicon;
import org.attest.nlp.statement.Cue.Pattern;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// Reads source and content around a cue, pattern by pattern.
final class CueReader {
  private final ParsedReport report;
  private final ParsedSentence sentence;
  private final SourceReader sources;
  private final Quotes quotes;
  private final TriggerLexicon triggers;

  CueReader(
      ParsedReport report,
      ParsedSentence sentence,
      SourceReader sources,
      Quotes quotes,
      TriggerLexicon triggers) {
    this.report = report;
    this.sentence = sentence;
    this.sources = sources;
    this.quotes = quotes;
    this.triggers = triggers;
  }

  /// The statement that a cue makes, by the first of its patterns that fits.
  Optional<Said> read(PhraseIndex.Hit<Cue> hit) {
    Cue cue = hit.value();
    if (StatementFinder.isCueVerb(hit.first())) {
      for (Pattern pattern : Pattern.values()) {
        Optional<Said> said = cue.has(pattern) ? asVerb(pattern, hit) : Optional.empty();
        if (said.isPresent()) {
          return said;
        }
      }
    }
    if (cue.has(Pattern.PREPOSITION)) {
      return preposition(hit);
    }
    if (cue.has(Pattern.ADVERB)) {
      return adverb(hit);
    }
    return cue.has(Pattern.NOUN) ? noun(hit) : Optional.empty();
  }

  private Optional<Said> asVerb(Pattern pattern, PhraseIndex.Hit<Cue> hit) {
    return switch (pattern) {
      case CLAUSE -> clause(hit);
      case OBJECT -> object(hit);
      case FOR -> responsibility(hit);
      case BLAME -> blame(hit);
      case OF -> accusation(hit);
      case PASSIVE_IT -> impersonal(hit);
      case PREPOSITION, ADVERB, NOUN -> Optional.empty();
    };
  }

  private Optional<Said> clause(PhraseIndex.Hit<Cue> hit) {
    Token verb = hit.first();
    List<Span> content = new ArrayList<>(quoted(verb));
    boolean direct = !content.isEmpty();
    Optional<Token> complement = complement(hit.value(), verb);
    if (complement.isPresent()) {
      List<Span> clause = ContentSpans.below(report, sentence, complement.get(), verb);
      if (!direct || !overlap(clause, content)) {
        content.addAll(clause);
      }
    }
    if (content.isEmpty() && isInserted(verb)) {
      Token main = sentence.token(verb.head());
      content.addAll(ContentSpans.below(report, sentence, main, verb));
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Source> source = source(verb);
    Act act = hit.value().act();
    if (isNegated(verb)) {
      boolean denies = act == Act.CONFIRM || act == Act.CLAIM_RESPONSIBILITY;
      if (denies) {
        return Optional.empty();
      }
    }
    if (complement.isPresent() && claimsOwnDeed(act, source, complement.get())) {
      act = Act.CLAIM_RESPONSIBILITY;
    }
    return Optional.of(said(source, hit, act, content, direct, "clause"));
  }

  /// "said it had struck the convoy", by an armed group: a claim of responsibility.
  private boolean claimsOwnDeed(Act act, Optional<Source> source, Token complement) {
    boolean telling = act == Act.SAY || act == Act.CLAIM || act == Act.CONFIRM;
    boolean party =
        source
            .map(who -> who.kind() == SourceKind.ARMED_GROUP || who.kind() == SourceKind.OTHER)
            .orElse(false);
    if (!telling || !party || !triggers.mayBeAssault(sentence, complement)) {
      return false;
    }
    Optional<Token> doer = new Clause(sentence, complement).agent();
    if (doer.isEmpty()) {
      return false;
    }
    if (isSelf(doer.get())) {
      return true;
    }
    for (Token child : sentence.children(doer.get(), "nmod:poss")) {
      if (isSelf(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSelf(Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "it", "they", "we", "its", "their", "our" -> true;
      default -> false;
    };
  }

  /// The clause that is said.
  private Optional<Token> complement(Cue cue, Token verb) {
    boolean infinitive =
        switch (cue.act()) {
          case CLAIM, DENY, THREATEN, PROMISE, ADMIT -> true;
          default -> false;
        };
    for (Token child : sentence.children(verb)) {
      boolean fits =
          child.is("ccomp")
              || infinitive && child.is("xcomp")
              || child.is("parataxis") && child.index() > verb.index() + 1 && isClause(child);
      if (fits) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private boolean isClause(Token token) {
    return StatementFinder.isCueVerb(token) || !sentence.children(token, "nsubj").isEmpty();
  }

  /// "..., police said": the verb is put into or after what is said.
  private boolean isInserted(Token verb) {
    if (verb.isRoot()) {
      return false;
    }
    if (verb.is("parataxis")) {
      return !sentence.children(verb, "nsubj").isEmpty();
    }
    boolean busy =
        !sentence.children(verb, "xcomp").isEmpty() || !sentence.children(verb, "obj").isEmpty();
    if (verb.is("advcl") && !busy) {
      for (Token child : sentence.children(verb)) {
        if ((child.is("mark") || child.is("advmod")) && child.text().equalsIgnoreCase("as")) {
          return true;
        }
      }
    }
    return false;
  }

  /// Direct quotations in the sentence that do not hold the cue itself.
  private List<Span> quoted(Token verb) {
    Span cue = report.span(verb);
    List<Span> found = new ArrayList<>(2);
    for (Quotes.Quote quote : quotes.all()) {
      boolean here = quote.first() <= sentence.index() && sentence.index() <= quote.last();
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
    for (Token token : sentence.tokens()) {
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
    return Math.abs(nearest.index() - verb.index()) <= 25;
  }

  private Optional<Said> object(PhraseIndex.Hit<Cue> hit) {
    Token verb = hit.first();
    Clause clause = new Clause(sentence, verb);
    Optional<Token> patient = clause.patient();
    if (patient.isEmpty() || isNegated(verb) || isNegatedSubject(clause)) {
      return Optional.empty();
    }
    Token noun = patient.get();
    boolean event = triggers.namesEvent(sentence, noun);
    if (!event) {
      boolean part =
          noun.lemma().equalsIgnoreCase("involvement")
              || noun.lemma().equalsIgnoreCase("responsibility")
              || noun.lemma().equalsIgnoreCase("role");
      if (!part || hit.value().act() == Act.CLAIM_RESPONSIBILITY) {
        return Optional.empty();
      }
    }
    List<Span> content = ContentSpans.below(report, sentence, noun, verb);
    return Optional.of(said(source(verb), hit, hit.value().act(), content, false, "object"));
  }

  private Optional<Said> responsibility(PhraseIndex.Hit<Cue> hit) {
    Token verb = hit.first();
    Clause clause = new Clause(sentence, verb);
    if (isNegated(verb) || isNegatedSubject(clause)) {
      return Optional.empty();
    }
    List<Token> nouns = new ArrayList<>(Clause.joined(sentence, hit.last(), "for"));
    if (nouns.isEmpty()) {
      nouns.addAll(Clause.joined(sentence, verb, "for"));
    }
    int next = hit.last().index() + 1;
    if (nouns.isEmpty() && next < sentence.size()) {
      Token word = sentence.token(next);
      if (word.text().equalsIgnoreCase("for") && word.is("case")) {
        nouns.add(sentence.token(word.head()));
      }
    }
    List<Span> content = new ArrayList<>();
    for (Token noun : nouns) {
      content.addAll(ContentSpans.below(report, sentence, noun, verb));
    }
    if (content.isEmpty()) {
      for (Token child : sentence.children(hit.last())) {
        if (child.is("advcl") || child.is("acl")) {
          content.addAll(ContentSpans.below(report, sentence, child, verb));
        }
      }
    }
    if (content.isEmpty()) {
      content.add(report.span(hit.last()));
    }
    for (Token child : sentence.children(verb, "advcl")) {
      if (child.index() > hit.last().index() && child.xpos().equals("VBG")) {
        content.addAll(ContentSpans.below(report, sentence, child, verb));
      }
    }
    return Optional.of(
        said(source(verb), hit, hit.value().act(), content, false, "responsibility"));
  }

  private Optional<Said> blame(PhraseIndex.Hit<Cue> hit) {
    Token verb = hit.first();
    Clause clause = new Clause(sentence, verb);
    List<Span> content = new ArrayList<>();
    for (Token noun : Clause.joined(sentence, verb, "for")) {
      content.addAll(ContentSpans.below(report, sentence, noun, verb));
    }
    for (Token child : sentence.children(verb, "advcl")) {
      if (NounPhrase.hasCase(sentence, child, "for") || hasMark(child, "for")) {
        content.addAll(ContentSpans.below(report, sentence, child, verb));
      }
    }
    boolean onSomebody =
        !Clause.joined(sentence, verb, "on").isEmpty()
            || !Clause.joined(sentence, verb, "to").isEmpty();
    if (content.isEmpty() && onSomebody) {
      clause
          .patient()
          .ifPresent(noun -> content.addAll(ContentSpans.below(report, sentence, noun, verb)));
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(said(source(verb), hit, Act.ACCUSE, content, false, "blame"));
  }

  private Optional<Said> accusation(PhraseIndex.Hit<Cue> hit) {
    Token verb = hit.first();
    List<Span> content = new ArrayList<>();
    List<Token> nouns = new ArrayList<>(Clause.joined(sentence, verb, "of"));
    for (Token accused : sentence.children(verb, "obj")) {
      nouns.addAll(Clause.joined(sentence, accused, "of"));
    }
    for (Token noun : nouns) {
      content.addAll(ContentSpans.below(report, sentence, noun, verb));
    }
    for (Token child : sentence.children(verb)) {
      if ((child.is("advcl") || child.is("xcomp")) && hasMark(child, "of")) {
        content.addAll(ContentSpans.below(report, sentence, child, verb));
      }
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(said(source(verb), hit, hit.value().act(), content, false, "accusation"));
  }

  private Optional<Said> impersonal(PhraseIndex.Hit<Cue> hit) {
    Token verb = hit.first();
    boolean it = false;
    for (Token child : sentence.children(verb)) {
      it |= child.lemma().equalsIgnoreCase("it") && (child.is("nsubj") || child.is("expl"));
    }
    Optional<Token> complement = it ? complement(hit.value(), verb) : Optional.empty();
    List<Span> content = new ArrayList<>();
    if (complement.isPresent()) {
      content.addAll(ContentSpans.below(report, sentence, complement.get(), verb));
    } else if (it && isInserted(verb)) {
      content.addAll(ContentSpans.below(report, sentence, sentence.token(verb.head()), verb));
    }
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(said(Optional.empty(), hit, hit.value().act(), content, false, "impersonal"));
  }

  private Optional<Said> preposition(PhraseIndex.Hit<Cue> hit) {
    Token word = hit.first();
    Token noun = word.isRoot() ? word : sentence.token(word.head());
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
    Token main = sentence.token(noun.head());
    if (main.index() == word.index() && !word.isRoot()) {
      main = sentence.token(word.head());
    }
    Token inner = main.index() == sentence.token(noun.head()).index() ? noun : word;
    List<Span> content = ContentSpans.below(report, sentence, main, inner);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Source> source = sources.read(sentence, noun);
    return Optional.of(said(source, hit, hit.value().act(), content, false, "according-to"));
  }

  private Optional<Token> nounAfter(Token last) {
    for (int i = last.index() + 1; i < Math.min(sentence.size(), last.index() + 8); i++) {
      Token token = sentence.token(i);
      boolean outer = token.head() <= last.index() || token.isRoot();
      if (NounPhrase.isNominal(token) && outer) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private Optional<Said> adverb(PhraseIndex.Hit<Cue> hit) {
    Token word = hit.first();
    if (word.isRoot()) {
      return Optional.empty();
    }
    List<Span> content = ContentSpans.below(report, sentence, sentence.token(word.head()), word);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(said(Optional.empty(), hit, hit.value().act(), content, false, "adverb"));
  }

  private Optional<Said> noun(PhraseIndex.Hit<Cue> hit) {
    Token noun = hit.last();
    if (!noun.upos().equals("NOUN") && !noun.upos().equals("PROPN")) {
      return Optional.empty();
    }
    for (Token child : sentence.children(noun)) {
      boolean told = (child.is("acl") || child.is("ccomp")) && hasMark(child, "that");
      if (told) {
        List<Span> content = ContentSpans.below(report, sentence, child, noun);
        Optional<Source> source = owner(noun).flatMap(who -> sources.read(sentence, who));
        return content.isEmpty()
            ? Optional.empty()
            : Optional.of(said(source, hit, hit.value().act(), content, false, "noun"));
      }
    }
    return Optional.empty();
  }

  /// Whose statement it is: "the ministry's statement", "a statement by the group".
  private Optional<Token> owner(Token noun) {
    for (Token child : sentence.children(noun, "nmod:poss")) {
      return Optional.of(child);
    }
    for (String preposition : List.of("by", "from", "of")) {
      for (Token child : Clause.joined(sentence, noun, preposition)) {
        return Optional.of(child);
      }
    }
    if (noun.is("obj") && !noun.isRoot()) {
      Optional<Token> sender = new Clause(sentence, sentence.token(noun.head())).agent();
      if (sender.isPresent()) {
        return sender;
      }
    }
    for (Token child : sentence.children(noun, "acl")) {
      Optional<Token> by = new Clause(sentence, child).agent();
      if (by.isPresent() && by.get().index() != noun.index()) {
        return by;
      }
    }
    return Optional.empty();
  }

  private Optional<Source> source(Token verb) {
    Clause clause = new Clause(sentence, verb);
    Optional<Token> who = clause.agent();
    if (who.isEmpty()) {
      return Optional.empty();
    }
    if (isDocument(who.get())) {
      Optional<Token> owner = owner(who.get());
      if (owner.isPresent()) {
        return sources.read(sentence, owner.get());
      }
    }
    return sources.read(sentence, who.get());
  }

  private static boolean isDocument(Token token) {
    return switch (token.lemma().toLowerCase(Locale.ROOT)) {
      case "statement",
          "communique",
          "communiqué",
          "message",
          "announcement",
          "letter",
          "video",
          "release",
          "declaration",
          "bulletin" ->
          true;
      default -> false;
    };
  }

  private boolean isNegated(Token verb) {
    for (Token child : sentence.children(verb)) {
      if (child.is("advmod") && (child.lemma().equals("not") || child.lemma().equals("never"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegatedSubject(Clause clause) {
    Optional<Token> subject = clause.subject();
    if (subject.isEmpty()) {
      return false;
    }
    String lemma = subject.get().lemma().toLowerCase(Locale.ROOT);
    if (lemma.equals("nobody") || lemma.equals("none") || lemma.equals("neither")) {
      return true;
    }
    for (Token child : sentence.children(subject.get(), "det")) {
      if (child.lemma().equalsIgnoreCase("no") || child.lemma().equalsIgnoreCase("neither")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasMark(Token token, String word) {
    for (Token child : sentence.children(token)) {
      if ((child.is("mark") || child.is("case")) && child.text().equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
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

  private Said said(
      Optional<Source> source,
      PhraseIndex.Hit<Cue> hit,
      Statement.Act act,
      List<Span> content,
      boolean quoted,
      String rule) {
    boolean together = hit.words() == hit.value().words().split(" ").length;
    Span cue = together ? report.span(hit.first(), hit.last()) : report.span(hit.first());
    return new Said(source, cue, act, content, sentence.index(), quoted, rule);
  }
}
