package org.attest.nlp.place;

/// A row of a GeoNames table that was passed over.
///
/// @param line its number, from 1
/// @param flaw what is wrong with it, as the rest of a sentence: "has 3 of 19 columns"
public record BadRow(long line, String flaw) {}
