package org.attest.nlp.event;

import java.util.List;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.core.reading.Statement;
import org.attest.core.report.Span;
import org.attest.nlp.actor.ActorsFound;
import org.attest.nlp.quantity.QuantitiesFound;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// All that is known of a report when its events are looked for.
record Scene(
    ParsedReport report,
    ActorsFound actors,
    List<PlaceMention> places,
    List<TimeMention> times,
    QuantitiesFound quantities,
    List<Statement> statements,
    NounClasses nouns) {

  NounClass nounClass(ParsedSentence sentence, Token token) {
    return nouns.of(report, actors, sentence, token);
  }

  Span span(Token first, Token last) {
    return report.span(first, last);
  }

  /// The sentence in which words begin.
  ///
  /// @throws IllegalStateException if they stand in none
  ParsedSentence sentenceAt(Span words) {
    return report
        .sentenceAt(words)
        .orElseThrow(() -> new IllegalStateException("words that stand in no sentence"));
  }
}
