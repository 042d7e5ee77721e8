package org.attest.nlp.statement;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Statement.Source;
import org.attest.core.report.Span;
import org.attest.nlp.event.DeedLexicon;
import org.attest.nlp.event.TriggerLexicon;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// A sentence in which cues are read, and what reading them needs.
record CueSentence(
    ParsedReport report,
    ParsedSentence sentence,
    SourceReader sources,
    Quotes quotes,
    TriggerLexicon triggers,
    DeedLexicon deeds,
    CueLexicon cues) {

  /// Who is the subject of a verb of saying, or whose statement is.
  Optional<Source> source(Token verb) {
    Optional<Token> who = new Clause(sentence, verb).agent();
    return who.flatMap(subject -> sources.read(sentence, documents().ownerOr(sentence, subject)));
  }

  /// Whether a part of the report itself is the subject: "the corrected paragraph reads".
  boolean isOwnText(Token verb) {
    return new Clause(sentence, verb)
        .agent()
        .map(subject -> sources.isOwnText(sentence, subject))
        .orElse(false);
  }

  /// Whether the outlet itself says something in its own voice: "we recall that ...".
  boolean isOwnVoice(Token verb, Statement.Act act) {
    return act == Statement.Act.SAY
        && new Clause(sentence, verb)
            .agent()
            .map(subject -> sources.isAuthor(subject, quotes))
            .orElse(false);
  }

  Documents documents() {
    return new Documents(cues);
  }

  List<Span> below(Token top, Token without) {
    return ContentSpans.below(report, sentence, top, without);
  }

  /// What of the words below an event noun is said of it.
  List<Span> ofEvent(Token noun, Token without) {
    return ContentSpans.ofEvent(report, sentence, noun, without);
  }

  /// The clause that a noun of saying introduces: "statement that ...".
  Optional<Token> told(Token noun) {
    for (Token child : sentence.children(noun)) {
      if ((child.is("acl") || child.is("ccomp")) && hasMark(child, "that")) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /// Whether a preposition or conjunction introduces a word.
  boolean hasMark(Token token, String word) {
    for (Token child : sentence.children(token)) {
      if ((child.is("mark") || child.is("case")) && child.text().equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  Said said(
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
