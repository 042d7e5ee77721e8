package org.attest.serve.page;

import java.util.List;

/// One value of a field as the event screen shows it.
///
/// @param words the value
/// @param relation how it stands to the values before it; empty for the first
/// @param why it stands so; empty for the first
/// @param contested whether it cannot hold together with another one
/// @param replaced whether nobody gives it any more
/// @param quotes the words it rests on
public record ValueView(
    String words,
    String relation,
    String why,
    boolean contested,
    boolean replaced,
    List<QuoteView> quotes) {}
