package org.attest.nlp.syntax;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Block;
import org.attest.core.reading.Dateline;
import org.attest.core.report.Report;
import org.attest.core.report.Span;

/// A report with its structure and grammar: what all finders of names, times, quantities,
/// places, statements and events start from. Boilerplate has no sentences.
public record ParsedReport(
    Report report, Dateline dateline, List<Block> blocks, List<ParsedSentence> sentences) {
  public ParsedReport {
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
  }

  /// The span from the start of one token to the end of another (or the same).
  public Span span(Token first, Token last) {
    return new Span(report.id(), first.start(), last.end());
  }

  /// The sentence in which words begin; absent for words in none.
  public Optional<ParsedSentence> sentenceAt(Span words) {
    return sentences.stream()
        .filter(sentence -> sentence.start() <= words.start() && words.start() < sentence.end())
        .findFirst();
  }

  public Span span(Token token) {
    return span(token, token);
  }
}
