package org.attest.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
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
    char mark = 0;
    List<ParsedSentence> sentences = report.sentences();
    for (ParsedSentence sentence : sentences) {
      boolean newParagraph =
          sentence.index() > 0
              && paragraphBreak(report, sentences.get(sentence.index() - 1), sentence);
      for (Token token : sentence.tokens()) {
        char shape = shape(token);
        boolean inside = mark != 0;
        if (inside && newParagraph && token.index() == 0) {
          if (start != null && end != null) {
            boolean continued = opens(shape, token, sentence);
            quotes.add(new Quote(span(report, start, end), first, lastSentence, words, continued));
          }
          mark = 0;
          inside = false;
          start = null;
          words = 0;
        }
        if (!inside && opens(shape, token, sentence)) {
          mark = shape;
          first = sentence.index();
          start = null;
          end = null;
          words = 0;
        } else if (inside && closes(shape, mark)) {
          if (start != null && end != null) {
            quotes.add(new Quote(span(report, start, end), first, sentence.index(), words, false));
          }
          mark = 0;
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
    if (mark != 0 && start != null && end != null) {
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

  /// The kind of quotation mark a token is: `"` straight, `(` opening, `)` closing, 0 none.
  private static char shape(Token token) {
    return switch (token.text()) {
      case "\"", "''" -> '"';
      case "“", "«", "``", "„" -> '(';
      case "”", "»" -> ')';
      default -> 0;
    };
  }

  private static boolean opens(char shape, Token token, ParsedSentence sentence) {
    if (shape == '(') {
      return true;
    }
    if (shape != '"') {
      return false;
    }
    boolean spaceBefore =
        token.index() == 0 || sentence.token(token.index() - 1).end() < token.start();
    boolean spaceAfter =
        token.index() + 1 >= sentence.size()
            || sentence.token(token.index() + 1).start() > token.end();
    return spaceBefore && !spaceAfter || token.index() == 0;
  }

  private static boolean closes(char shape, char mark) {
    return mark == '"' ? shape == '"' : shape == ')' || shape == '"';
  }
}
