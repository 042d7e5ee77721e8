package org.attest.nlp.model;

import java.util.Optional;

/// The scores of a batch of `b` units with at most `w` words, each array row by row.
///
/// @param upos b × w × classes
/// @param xpos b × w × classes
/// @param lemma b × w × classes
/// @param arcs b × w × (w + 1) heads, the root first
/// @param deprel b × w × (w + 1) × classes
/// @param names b × w × classes
/// @param marks absent if the model has no heads for them
@SuppressWarnings("ArrayRecordComponent")
record Scores(
    float[] upos,
    float[] xpos,
    float[] lemma,
    float[] arcs,
    float[] deprel,
    float[] names,
    Optional<MarkScores> marks) {}
