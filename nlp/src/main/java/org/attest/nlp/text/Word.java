package org.attest.nlp.text;

/// A word of a text and where it stands.
///
/// @param text the exact characters from start to end
/// @param start code point offset in the report
/// @param end code point offset in the report, exclusive
public record Word(String text, int start, int end) {}
