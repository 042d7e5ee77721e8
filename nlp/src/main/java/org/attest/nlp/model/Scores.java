package org.attest.nlp.model;

/// The scores of a batch of `b` units with at most `w` words, each array row by row.
///
/// @param upos b × w × classes
/// @param xpos b × w × classes
/// @param lemma b × w × classes
/// @param arcs b × w × (w + 1) heads, the root first
/// @param deprel b × w × (w + 1) × classes
/// @param names b × w × classes
@SuppressWarnings("ArrayRecordComponent")
record Scores(
    float[] upos, float[] xpos, float[] lemma, float[] arcs, float[] deprel, float[] names) {}
