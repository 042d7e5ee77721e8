package org.attest.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.QuotationMark;
import org.attest.nlp.syntax.Token;

/// The direct quotations of a report. A quotation that is not closed before its paragraph ends goes
/// on in the next paragraph if that opens with a quotation mark.
final class Quotes {
  /// Fewer words are quoted for their wording ("the 'caliphate'"), not as a saying.
  private static final int WORDS = 4;

  private final List<Quote> quotes = new ArrayList<>();

  /// @param span the words inside the marks
  /// @param first sentence it begins in
  /// @param last sentence it ends in
  /// @param words how many words it has
  /// @param open whether it is continued in the next paragraph
  record Quote(Span span, int first, int last, int words, boolean open) {
    /// Whether it says something, rather than lending a word.
    boolean isSaying() {
      return words >= WORDS;
    }
  }

  static Quotes of(ParsedReport report) {
    var found = new Quotes();
    found.search(report);
    return found;
  }

  List<Quote> all() {
    return quotes;
  }

  private void search(ParsedReport report) {
    Token start = null;
    Token end = null;
    int first = 0;
    int words = 0;
    int lastSentence = 0;
    QuotationMark mark = QuotationMark.NONE;
    List<ParsedSentence> sentences = report.sentences();
    for (ParsedSentence sentence : sentences) {
      boolean newParagraph =
          sentence.index() > 0
              && paragraphBreak(report, sentences.get(sentence.index() - 1), sentence);
      for (Token token : sentence.tokens()) {
        boolean opens = QuotationMark.opens(sentence, token);
        boolean inside = mark != QuotationMark.NONE;
        if (inside && newParagraph && token.index() == 0) {
          if (start != null && end != null) {
            quotes.add(new Quote(span(report, start, end), first, lastSentence, words, opens));
          }
          mark = QuotationMark.NONE;
          inside = false;
          start = null;
          words = 0;
        }
        if (!inside && opens) {
          mark = QuotationMark.of(token);
          first = sentence.index();
          start = null;
          end = null;
          words = 0;
        } else if (inside && QuotationMark.of(token).closes(mark)) {
          if (start != null && end != null) {
            quotes.add(new Quote(span(report, start, end), first, sentence.index(), words, false));
          }
          mark = QuotationMark.NONE;
          start = null;
        } else if (inside) {
          if (start == null) {
            start = token;
            first = sentence.index();
          }
          end = token;
          lastSentence = sentence.index();
          words += token.is("punct") ? 0 : 1;
        }
      }
    }
    if (mark != QuotationMark.NONE && start != null && end != null) {
      quotes.add(new Quote(span(report, start, end), first, lastSentence, words, false));
    }
  }

  private static boolean paragraphBreak(
      ParsedReport report, ParsedSentence before, ParsedSentence after) {
    if (before.end() >= after.start()) {
      return false;
    }
    String gap = report.report().text().slice(before.end(), after.start());
    int lineFeeds = 0;
    for (int i = 0; i < gap.length(); i++) {
      lineFeeds += gap.charAt(i) == '\n' ? 1 : 0;
    }
    return lineFeeds >= 2 || before.block() != after.block();
  }

  private static Span span(ParsedReport report, Token start, Token end) {
    return report.span(start, end);
  }
}
