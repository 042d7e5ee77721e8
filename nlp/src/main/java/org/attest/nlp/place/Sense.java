package org.attest.nlp.place;

/// One place that a name can denote.
///
/// @param place index in the gazetteer
/// @param alternate whether the place is mainly known under another name
/// @param behind whether the name is understood only behind another one ("Reno, Nev.")
record Sense(int place, boolean alternate, boolean behind) {}
