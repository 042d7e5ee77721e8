package org.attest.core.resolution;

import org.attest.core.data.Explanation;
import org.attest.core.report.Span;

/// Why two tellings of one report that its reading keeps apart are one event.
///
/// @param earlier the words that name the event first
/// @param later the words that name it again
public record ChainJoin(Span earlier, Span later, Explanation why) {}
