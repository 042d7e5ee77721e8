package org.attest.nlp.time;

import org.attest.nlp.grammar.DataFile;
import org.attest.nlp.grammar.Grammar;
import org.attest.nlp.grammar.Lexicon;

/// The grammar of time expressions, read once from `words.tsv` and `grammar.tsv`.
final class TimeGrammar {
  private static final Grammar<Sense> GRAMMAR =
      new Grammar<>(
          DataFile.load(TimeGrammar.class, "grammar.tsv", 3),
          new Lexicon(DataFile.load(TimeGrammar.class, "words.tsv", 3)),
          Terminals.all(),
          new Senses());

  private TimeGrammar() {}

  static Grammar<Sense> grammar() {
    return GRAMMAR;
  }
}
