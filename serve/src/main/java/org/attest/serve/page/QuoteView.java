package org.attest.serve.page;

import org.attest.exchange.words.Quote;

/// Words of a report with those who say them, and where to read them in place.
///
/// @param chain from the outlet to the ultimate source
/// @param report name of the report
/// @param address of the words in their report
public record QuoteView(Quote quote, String chain, String report, String address) {}
