package org.attest.nlp.event;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// Words for weapons and what they say about how an attack was made: `weapons.tsv`.
final class Weapons {
  private static final LemmaSet USES = LemmaSet.load("uses.tsv");

  private final PhraseIndex<Weapon> index = new PhraseIndex<>();

  /// @param modes of ASSAULT
  /// @param isThing whether it can fill the weapon role, rather than only hint at the mode
  /// @param isExplosive whether it can be planted, thrown or go off
  /// @param isVehicle whether what goes by the word is as often hit, or a container
  record Weapon(Set<String> modes, boolean isThing, boolean isExplosive, boolean isVehicle) {}

  Weapons() {
    for (DataTable.Row row : DataTable.load("org/attest/nlp/event/weapons.tsv", 3)) {
      String kind = row.cell(2);
      if (!kind.equals("weapon") && !kind.equals("hint") && !kind.equals("vehicle")) {
        throw row.error("'" + kind + "' is neither weapon nor hint nor vehicle");
      }
      index.add(
          row.cell(0),
          new Weapon(
              new LinkedHashSet<>(row.list(1)),
              !kind.equals("hint"),
              row.optional(3).map("explosive"::equals).orElse(false),
              kind.equals("vehicle")));
    }
  }

  /// The longest weapon word that starts at a token.
  Optional<PhraseIndex.Hit<Weapon>> at(ParsedSentence sentence, int start) {
    return index.at(sentence, start);
  }

  /// Whether the weapon at a noun is what an event was done with. "A tank shelled the village", but
  /// not "tank 4 exploded", "a charge fixed to a tank", "destroyed a tank".
  boolean isMeans(TriggerHit hit, PhraseIndex.Hit<Weapon> weapon) {
    if (!weapon.value().isVehicle()) {
      return true;
    }
    ParsedSentence sentence = hit.sentence();
    Token noun = weapon.last();
    boolean acts = noun.is("nsubj") && !noun.deprel().endsWith(":pass") && !bursts(hit);
    boolean shoots = noun.is("compound") && !noun.isRoot() && noun.head() == hit.head().index();
    boolean used = noun.is("obj") && !noun.isRoot() && USES.holds(sentence.token(noun.head()));
    return acts
        || shoots && !bursts(hit)
        || used
        || NounPhrase.hasCase(sentence, noun, "by")
        || NounPhrase.hasCase(sentence, noun, "with")
        || NounPhrase.hasCase(sentence, noun, "from");
  }

  private static boolean bursts(TriggerHit hit) {
    return hit.trigger().modes().contains("explosives");
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
