package org.attest.nlp.statement;

import java.util.Set;
import org.attest.core.reading.Statement;

/// A row of `cues.tsv`: words of saying.
///
/// @param words lemmas, separated by blanks
/// @param act what kind of saying it is
/// @param patterns how source and content stand around it
record Cue(String words, Statement.Act act, Set<Pattern> patterns) {
  Cue {
    patterns = Set.copyOf(patterns);
  }

  enum Pattern {
    /// The subject says a clause or a quotation.
    CLAUSE,
    /// The subject says something that an event noun names.
    OBJECT,
    /// What follows "for" is the content.
    FOR,
    /// The subject blames the object for something.
    BLAME,
    /// The subject accuses the object of something.
    OF,
    /// What follows is the source, the clause around it the content.
    PREPOSITION,
    /// The source is left out.
    ADVERB,
    /// "It emerged that": the source is left out.
    PASSIVE_IT,
    /// A noun of saying.
    NOUN
  }

  boolean has(Pattern pattern) {
    return patterns.contains(pattern);
  }
}
