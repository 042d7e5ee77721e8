package org.attest.serve.page;

import org.attest.core.report.Span;
import org.attest.exchange.words.Quote;
import org.attest.exchange.words.Quotes;

/// Words of a report with those who say them, and where to read them in place.
///
/// @param chain from the outlet to the ultimate source
/// @param report name of the report
/// @param address of the words in their report
public record QuoteView(Quote quote, String chain, String report, String address) {
  /// The words of a span.
  static QuoteView of(Span span, String chain, Quotes quotes) {
    return new QuoteView(
        quotes.of(span), chain, quotes.name(span.report()), ReportAddress.of(span));
  }
}
