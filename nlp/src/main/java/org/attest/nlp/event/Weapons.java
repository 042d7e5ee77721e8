package org.attest.nlp.event;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;

/// Words for weapons and what they say about how an attack was made: `weapons.tsv`.
final class Weapons {
  private final PhraseIndex<Weapon> index = new PhraseIndex<>();

  /// @param modes of ASSAULT
  /// @param isThing whether it can fill the weapon role, rather than only hint at the mode
  /// @param isExplosive whether it can be planted, thrown or go off
  record Weapon(Set<String> modes, boolean isThing, boolean isExplosive) {}

  Weapons() {
    for (DataTable.Row row : DataTable.load("org/attest/nlp/event/weapons.tsv", 3)) {
      String kind = row.cell(2);
      if (!kind.equals("weapon") && !kind.equals("hint")) {
        throw row.error("'" + kind + "' is neither weapon nor hint");
      }
      index.add(
          row.cell(0),
          new Weapon(
              new LinkedHashSet<>(row.list(1)),
              kind.equals("weapon"),
              row.optional(3).map("explosive"::equals).orElse(false)));
    }
  }

  /// The longest weapon word that starts at a token.
  Optional<PhraseIndex.Hit<Weapon>> at(ParsedSentence sentence, int start) {
    return index.at(sentence, start);
  }

  /// The weapon whose last word is a noun's head.
  Optional<PhraseIndex.Hit<Weapon>> headedBy(ParsedSentence sentence, int head) {
    for (int start = Math.max(0, head - 3); start <= head; start++) {
      Optional<PhraseIndex.Hit<Weapon>> hit = index.at(sentence, start);
      if (hit.isPresent() && hit.get().last().index() == head) {
        return hit;
      }
    }
    return Optional.empty();
  }
}
