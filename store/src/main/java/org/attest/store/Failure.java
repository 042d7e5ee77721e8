package org.attest.store;

import java.time.Instant;

/// An input that could not be read.
///
/// @param input the path, with `#line` for a line of a file of many reports
/// @param reason what is wrong, for the user
/// @param at when it was tried last
public record Failure(String input, String reason, Instant at) {}
