package org.attest.nlp.statement;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.core.reading.TimeExpression;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Finds when something was said: "said on Monday", "reports from 17 August claimed", "on Monday
/// the group published a message claiming ...". A time inside what is said tells when that was.
final class SpeechTime {
  private static final int DEPTH = 6;

  private final ParsedReport report;
  private final List<TimeMention> times;
  private final Documents documents;

  SpeechTime(ParsedReport report, List<TimeMention> times, Documents documents) {
    this.report = report;
    this.times = times;
    this.documents = documents;
  }

  /// The time mention that dates a statement.
  Optional<TimeMention> of(Said said) {
    ParsedSentence sentence = report.sentences().get(said.sentence());
    Token cue = tokenAt(sentence, said.cue());
    for (TimeMention mention : times) {
      boolean here =
          mention.span().start() >= sentence.start() && mention.span().end() <= sentence.end();
      if (here
          && isPoint(mention)
          && !said.overlaps(mention.span())
          && !followsContent(said, mention)
          && dates(sentence, head(sentence, mention.span()), cue)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /// "claimed the attack on Monday" may date either; behind what is said a time does not count.
  private static boolean followsContent(Said said, TimeMention mention) {
    int content = said.content().getFirst().start();
    return said.cue().start() < content && content < mention.span().start();
  }

  private static boolean isPoint(TimeMention mention) {
    TimeExpression time = mention.time();
    boolean point =
        time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    return point && !time.value().endsWith("_REF") && time.interval().isPresent();
  }

  /// Goes up from the time to the first verb that is not the sending of a document.
  private boolean dates(ParsedSentence sentence, Token time, Token cue) {
    Token at = time;
    for (int i = 0; i < DEPTH; i++) {
      if (at.index() == cue.index()) {
        return i > 0;
      }
      if (cue.is("case") && cue.head() == at.index() && documents.is(sentence, at)) {
        return i > 0;
      }
      if (isVerb(at) && i > 0 && !isSending(sentence, at)) {
        return false;
      }
      if (isVerb(at) && i > 0 && hangsOn(sentence, cue, at)) {
        return true;
      }
      if (at.isRoot() || at.is("ccomp") || at.deprel().equals("acl:relcl")) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  /// A verb that sends a document: "published a message", "a statement released on Monday".
  private boolean isSending(ParsedSentence sentence, Token verb) {
    Optional<Token> sent = new Clause(sentence, verb).patient();
    return sent.isPresent() && documents.is(sentence, sent.get());
  }

  /// Whether the cue is said of the document: "published a message claiming ...".
  private boolean hangsOn(ParsedSentence sentence, Token cue, Token verb) {
    Token at = cue;
    for (int i = 0; i < 3 && !at.isRoot(); i++) {
      at = sentence.token(at.head());
      if (at.index() == verb.index()) {
        return true;
      }
      if (!documents.is(sentence, at) && !isVerb(at)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isVerb(Token token) {
    return StatementFinder.isCueVerb(token) && !NounPhrase.isNominal(token);
  }

  private static Token tokenAt(ParsedSentence sentence, Span span) {
    for (Token token : sentence.tokens()) {
      if (token.end() > span.start()) {
        return token;
      }
    }
    return sentence.token(sentence.size() - 1);
  }

  private static Token head(ParsedSentence sentence, Span span) {
    for (Token token : sentence.tokens()) {
      boolean inside = token.start() >= span.start() && token.end() <= span.end();
      if (inside) {
        boolean outer =
            token.isRoot()
                || sentence.token(token.head()).start() < span.start()
                || sentence.token(token.head()).end() > span.end();
        if (outer && !token.is("punct")) {
          return token;
        }
      }
    }
    return tokenAt(sentence, span);
  }
}
