package org.attest.nlp.event;

import org.attest.core.reading.Argument;
import org.attest.nlp.syntax.NounPhrase;

/// A role that a noun phrase fills.
///
/// @param rule which slot of which frame, or other rule, gave it
record Role(Argument.Role role, NounPhrase phrase, String rule) {}
