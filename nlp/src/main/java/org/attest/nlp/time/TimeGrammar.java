package org.attest.nlp.time;

import org.attest.core.data.DataTable;
import org.attest.nlp.grammar.Grammar;
import org.attest.nlp.grammar.Lexicon;

/// The words and the grammar of time expressions, read once from `words.tsv` and `grammar.tsv`.
final class TimeGrammar {
  private static final Lexicon WORDS =
      new Lexicon(DataTable.load("org/attest/nlp/time/words.tsv", 3));
  private static final Grammar<Sense> GRAMMAR =
      new Grammar<>(
          DataTable.load("org/attest/nlp/time/grammar.tsv", 3),
          WORDS,
          Terminals.all(),
          new Senses());

  private TimeGrammar() {}

  static Lexicon words() {
    return WORDS;
  }

  static Grammar<Sense> grammar() {
    return GRAMMAR;
  }
}
