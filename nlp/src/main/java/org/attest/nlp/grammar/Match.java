package org.attest.nlp.grammar;

/// A rule that matched.
///
/// @param end index of the piece behind the match
/// @param meaning what the words mean
/// @param rule the rule's name, for derivations
public record Match<S>(int end, S meaning, String rule) {}
