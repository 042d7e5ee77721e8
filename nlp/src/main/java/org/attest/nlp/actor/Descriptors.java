package org.attest.nlp.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.data.DataTable;
import org.attest.core.reading.ActorKind;
import org.attest.nlp.syntax.Token;

/// Common nouns that denote actors by what they are or do (`descriptors.tsv`), and nouns and
/// pronouns that stand for an actor named elsewhere (`groups.tsv`, `group-qualities.tsv`).
final class Descriptors {
  private static final String SECTORS = "org/attest/nlp/actor/descriptors.tsv";
  private static final String GROUPS = "org/attest/nlp/actor/groups.tsv";
  private static final String QUALITIES = "org/attest/nlp/actor/group-qualities.tsv";

  /// What a word that names nobody may stand for.
  enum Anaphor {
    ORGANISATION,
    ARMED_GROUP,
    STATE,
    PERSON,
    BODY;

    boolean isOrganisation() {
      return this == ORGANISATION || this == ARMED_GROUP;
    }
  }

  /// What an adjective says about the organisation that a noun stands for.
  enum Quality {
    ARMED,
    OTHER
  }

  /// @param sector PLOVER sector, such as `REB`
  /// @param collective one word for many: "police"
  private record Entry(String sector, boolean collective) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Anaphor> anaphors = new HashMap<>();
  private final Map<String, Quality> qualities = new HashMap<>();

  private Descriptors() {}

  static Descriptors load() {
    Descriptors loaded = new Descriptors();
    for (DataTable.Row row : DataTable.load(SECTORS, 3)) {
      loaded.entries.put(
          row.cell(0).toLowerCase(Locale.ROOT),
          new Entry(row.cell(1), row.cell(2).equals("collective")));
    }
    for (DataTable.Row row : DataTable.load(GROUPS, 2)) {
      loaded.anaphors.put(row.cell(1), row.choice(0, Anaphor.class));
    }
    for (DataTable.Row row : DataTable.load(QUALITIES, 2)) {
      loaded.qualities.put(row.cell(1), row.choice(0, Quality.class));
    }
    return loaded;
  }

  /// Whether a noun denotes actors.
  boolean denotesActor(Token noun) {
    return entry(noun).isPresent();
  }

  private Optional<Entry> entry(Token noun) {
    return Optional.ofNullable(entries.get(noun.lemma().toLowerCase(Locale.ROOT)))
        .or(() -> Optional.ofNullable(entries.get(noun.text().toLowerCase(Locale.ROOT))));
  }

  Optional<Anaphor> anaphor(Token word) {
    return Optional.ofNullable(anaphors.get(word.lemma().toLowerCase(Locale.ROOT)));
  }

  /// Whether a word before the noun says something of the organisation that tells which one it
  /// is.
  boolean hasQuality(Token word, Quality quality) {
    return qualities.get(word.lemma().toLowerCase(Locale.ROOT)) == quality;
  }

  /// What sort of actor a noun denotes: "police" a body, "officers" people, "officer" a person.
  ActorKind kind(Token noun) {
    Optional<Entry> entry = entry(noun);
    if (entry.isPresent() && entry.get().collective()) {
      return switch (entry.get().sector()) {
        case "COP", "MIL", "GOV", "JUD", "LEG", "SPY" -> ActorKind.STATE_BODY;
        case "REB", "PRM", "CRM", "UAF" -> ActorKind.ARMED_GROUP;
        case "IGO" -> ActorKind.INTERNATIONAL_ORGANISATION;
        case "JRN" -> ActorKind.OUTLET;
        case "CVL", "REF", "UNK" -> ActorKind.GROUP_OF_PEOPLE;
        default -> ActorKind.CIVIL_ORGANISATION;
      };
    }
    boolean plural = noun.xpos().equals("NNS") || noun.xpos().equals("NNPS");
    if (entry.isEmpty()) {
      String lemma = noun.lemma().toLowerCase(Locale.ROOT);
      if (anaphors.get(lemma) == Anaphor.STATE) {
        return ActorKind.STATE_BODY;
      }
      boolean organisations =
          plural && (lemma.equals("organisation") || lemma.equals("organization"));
      return organisations ? ActorKind.CIVIL_ORGANISATION : ActorKind.ARMED_GROUP;
    }
    return plural ? ActorKind.GROUP_OF_PEOPLE : ActorKind.PERSON;
  }
}
