package org.attest.cli.page;

import org.attest.core.account.AccountStore;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.attest.exchange.words.Quote;
import org.attest.exchange.words.Quotes;

/// Shows the words of spans on the terminal, with some of the text around them.
final class Context {
  private final Style style;
  private final Quotes quotes;

  Context(AccountStore store, Style style) {
    this.style = style;
    this.quotes = new Quotes(store);
  }

  /// The name under which the user knows a report.
  String name(ReportId id) {
    return quotes.name(id);
  }

  /// A report by its outlet and day, as far as they are known, with its name.
  String dated(ReportId id) {
    return quotes.dated(id);
  }

  String faint(String words) {
    return style.faint(words);
  }

  /// The words alone.
  String words(Span span) {
    return style.evidence(quotes.of(span).words());
  }

  String of(Span span) {
    Quote quote = quotes.of(span);
    return quote.before() + style.evidence(quote.words()) + quote.after();
  }
}
