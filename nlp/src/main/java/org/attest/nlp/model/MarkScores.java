package org.attest.nlp.model;

/// The scores beside grammar of a batch of `b` units with at most `w` words, each array row by row.
///
/// @param attribution b × w × classes
/// @param event b × w × classes
/// @param realis b × w × classes
/// @param factuality b × w
/// @param roles b × w × (w + 1) events, the first column unused, × classes
/// @param fillers b × w × classes
@SuppressWarnings("ArrayRecordComponent")
record MarkScores(
    float[] attribution,
    float[] event,
    float[] realis,
    float[] factuality,
    float[] roles,
    float[] fillers) {}
