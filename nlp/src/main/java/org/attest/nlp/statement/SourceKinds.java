package org.attest.nlp.statement;

import java.util.List;
import java.util.Optional;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;

/// Words that say what sort of source somebody is: `sources.tsv`.
final class SourceKinds {
  private final PhraseIndex<Word> index = new PhraseIndex<>();

  /// @param kind of source
  /// @param isBody whether the word itself is the body spoken for ("police")
  /// @param isOffice whether it is an office of the body that stands beside it ("police chief")
  /// @param isOfState whether it is an office of the state where no body stands beside it
  /// @param isText whether it is a part of the report itself ("the corrected paragraph reads")
  record Word(
      SourceKind kind, boolean isBody, boolean isOffice, boolean isOfState, boolean isText) {}

  SourceKinds() {
    for (DataTable.Row row : DataTable.load("org/attest/nlp/statement/sources.tsv", 2)) {
      String relation = row.optional(2).orElse("");
      if (!List.of("", "self", "office", "state", "text").contains(relation)) {
        throw row.error("'" + relation + "' is none of self, office, state and text");
      }
      index.add(
          row.cell(0),
          new Word(
              row.choice(1, SourceKind.class),
              relation.equals("self"),
              relation.equals("office") || relation.equals("state"),
              relation.equals("state"),
              relation.equals("text")));
    }
  }

  /// The longest word or expression that starts at a token.
  Optional<PhraseIndex.Hit<Word>> at(ParsedSentence sentence, int start) {
    return index.at(sentence, start);
  }
}
