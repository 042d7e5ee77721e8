package org.attest.nlp.grammar;

/// Words that a symbol matched.
///
/// @param end index of the piece behind the match
/// @param meaning what the words mean
public record Match<S>(int end, S meaning) {}
