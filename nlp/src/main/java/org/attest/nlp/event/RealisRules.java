package org.attest.nlp.event;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Factuality;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;

/// The words of `realis.tsv`, by where they must stand.
final class RealisRules {
  enum Position {
    AUX,
    MARK,
    GOVERNOR,
    /// Verb in its bare form or in the present: "offer to help bomb it".
    OFFER,
    /// Adjective that is said of the event noun: "their killing is lawful".
    PREDICATE,
    ADVERB,
    DETERMINER,
    PREFIX,
    /// What an outlet told: "the report was false".
    TOLD,
    /// What is said of it when it is taken back.
    UNTRUE,
    /// What is told without anybody who vouches for it: "messages about a strike are false".
    RUMOUR,
    /// What is denied of it: "reports of an attack are not true".
    TRUE,
    /// Verb that tells of one to come: "announced a march".
    ANNOUNCE,
    /// Verb that says that events of a kind go on: "continue to launch attacks".
    REPEAT,
    /// Noun or adjective for a part in the event: "part in the attack".
    SHARE
  }

  private final Map<Position, PhraseIndex<Factuality>> byPosition = new EnumMap<>(Position.class);

  RealisRules() {
    for (Position position : Position.values()) {
      byPosition.put(position, new PhraseIndex<>());
    }
    for (DataTable.Row row : DataTable.load("org/attest/nlp/event/realis.tsv", 3)) {
      index(row.choice(1, Position.class)).add(row.cell(0), row.choice(2, Factuality.class));
    }
  }

  /// What the words that start at a token say in a position.
  Optional<Factuality> at(Position position, ParsedSentence sentence, int start) {
    return index(position).at(sentence, start).map(PhraseIndex.Hit::value);
  }

  private PhraseIndex<Factuality> index(Position position) {
    PhraseIndex<Factuality> index = byPosition.get(position);
    if (index == null) {
      throw new IllegalStateException("every position has an index");
    }
    return index;
  }
}
