package org.attest.nlp.model;

import java.util.List;
import org.attest.nlp.syntax.Marks;

/// What the model says of a sentence.
///
/// @param words one analysis for each word, in the same order
public record SentenceAnalysis(List<Analysis> words, Marks marks) {}
