package org.attest.nlp.model;

/// What the model says of one word.
///
/// @param lemma dictionary form
/// @param upos universal part of speech
/// @param xpos Penn Treebank tag
/// @param head position of the head among the words; -1 for the root
/// @param deprel relation to the head
/// @param nameTag type of name in BIO form, `O` outside of names
public record Analysis(
    String lemma, String upos, String xpos, int head, String deprel, String nameTag) {}
