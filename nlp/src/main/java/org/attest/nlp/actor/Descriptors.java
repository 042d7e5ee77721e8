package org.attest.nlp.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.reading.ActorKind;
import org.attest.nlp.data.DataTable;
import org.attest.nlp.syntax.Token;

/// Common nouns that denote actors by what they are or do (`descriptors.tsv`), and nouns and pronouns that stand for an
/// actor named elsewhere (`groups.tsv`).
final class Descriptors {
  private static final String SECTORS = "org/attest/nlp/actors/descriptors.tsv";
  private static final String GROUPS = "org/attest/nlp/actor/groups.tsv";

  /// What a word that names nobody may stand for.
  enum Anaphor {
    ORGANISATION,
    STATE,
    PERSON
  }

  private final Map<String, String> sectors = new HashMap<>();
  private final Map<String, Anaphor> anaphors = new HashMap<>();

  private Descriptors() {}

  static Descriptors load() {
    Descriptors loaded = new Descriptors();
    for (DataTable.Row row : DataTable.load(SECTORS, 2)) {
      loaded.sectors.put(row.cell(0).toLowerCase(Locale.ROOT), row.cell(1));
    }
    for (DataTable.Row row : DataTable.load(GROUPS, 2)) {
      loaded.anaphors.put(row.cell(1), row.choice(0, Anaphor.class));
    }
    return loaded;
  }

  /// The PLOVER sector of a noun, such as `REB` for "rebel".
  Optional<String> sector(Token noun) {
    return Optional.ofNullable(sectors.get(noun.lemma().toLowerCase(Locale.ROOT)))
        .or(() -> Optional.ofNullable(sectors.get(noun.text().toLowerCase(Locale.ROOT))));
  }

  Optional<Anaphor> anaphor(Token word) {
    return Optional.ofNullable(anaphors.get(word.lemma().toLowerCase(Locale.ROOT)));
  }

  /// What sort of actor a noun denotes: "police" a body, "officers" people, "officer" a person.
  ActorKind kind(Token noun, String sector) {
    boolean plural = noun.xpos().equals("NNS") || noun.xpos().equals("NNPS");
    return switch (noun.lemma().toLowerCase(Locale.ROOT)) {
      case "police", "army", "military", "government", "ministry", "navy", "authority", "court" ->
          ActorKind.STATE_BODY;
      case "group", "organization", "organisation", "militia", "faction", "movement", "gang", "cartel" ->
          ActorKind.ARMED_GROUP;
      default ->
          plural || sector.equals("PRM") ? ActorKind.GROUP_OF_PEOPLE : ActorKind.PERSON;
    };
  }
}
