package org.attest.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.ParsedReport;

/// Gives quotations without a cue of their own to the speaker of the quotation they continue: the
/// second half of a broken quotation, or a further paragraph of it.
final class QuoteOwners {
  /// A quotation continues another one at most so many sentences later.
  private static final int NEAR = 2;

  private QuoteOwners() {}

  static void assign(ParsedReport report, Quotes quotes, List<Said> found) {
    int owner = -1;
    Quotes.Quote before = null;
    for (Quotes.Quote quote : quotes.all()) {
      int known = ownerOf(quote, found);
      if (known >= 0) {
        owner = known;
      } else if (quote.isSaying()
          && owner >= 0
          && before != null
          && continues(report, before, quote)) {
        List<Span> content = new ArrayList<>(found.get(owner).content());
        content.add(quote.span());
        found.set(owner, found.get(owner).withContent(content));
      } else if (quote.isSaying()) {
        owner = -1;
      }
      if (quote.isSaying()) {
        before = quote;
      }
    }
  }

  private static int ownerOf(Quotes.Quote quote, List<Said> found) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).quoted() && found.get(i).overlaps(quote.span())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean continues(ParsedReport report, Quotes.Quote before, Quotes.Quote quote) {
    if (before.open()) {
      return true;
    }
    if (quote.first() - before.last() > NEAR) {
      return false;
    }
    String gap = report.report().text().slice(before.span().end(), quote.span().start());
    return !gap.contains("\n\n") && !gap.contains("\n \n");
  }
}
