package org.attest.nlp.place;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.attest.core.data.DataTable;

/// The words that speak for or against a place: `cues.tsv`, `kind-words.tsv`, `ambiguous.tsv`, and
/// the names of actors and peoples.
final class PlaceWords {
  /// What words around a name tell.
  enum Cue {
    PREPOSITION,
    TOPONYMIC,
    TITLE,
    RELATION,
    SPEECH,
    ORGANISATION,
    BODY,
    PERSON,
    FACILITY,
    FACILITY_OF,
    FACILITY_FIRST,
    LINK,
    STREET,
    DIRECTION,
    CALENDAR
  }

  /// What a name mostly is when it is no place.
  enum Other {
    WORD,
    GIVEN,
    SURNAME,
    PEOPLE,
    ACTOR
  }

  private final Map<Cue, Set<String>> cues = new EnumMap<>(Cue.class);
  private final Map<String, Set<PlaceKind>> kindWords = new HashMap<>();
  private final Map<String, Set<String>> kindMarks = new HashMap<>();
  private final Map<Other, Set<String>> others = new EnumMap<>(Other.class);

  private PlaceWords() {}

  static PlaceWords load() {
    String folder = "org/attest/nlp/place/";
    PlaceWords words = new PlaceWords();
    for (DataTable.Row row : DataTable.load(folder + "cues.tsv", 2)) {
      words
          .cues
          .computeIfAbsent(row.choice(0, Cue.class), unused -> new HashSet<>())
          .addAll(row.list(1));
    }
    for (DataTable.Row row : DataTable.load(folder + "kind-words.tsv", 3)) {
      Set<PlaceKind> kinds = new LinkedHashSet<>();
      for (String kind : row.list(1)) {
        kinds.add(kind(row, kind));
      }
      words.kindWords.put(row.cell(0), kinds);
      words.kindMarks.put(row.cell(0), Set.copyOf(row.list(2)));
    }
    for (DataTable.Row row : DataTable.load(folder + "ambiguous.tsv", 2)) {
      Set<String> names =
          words.others.computeIfAbsent(row.choice(0, Other.class), unused -> new HashSet<>());
      row.list(1).forEach(name -> names.add(NameKey.of(name)));
    }
    words.readActors();
    return words;
  }

  /// Groups and bodies by name, unless the name alone does not identify them; and peoples.
  private void readActors() {
    Set<String> actors = others.computeIfAbsent(Other.ACTOR, unused -> new HashSet<>());
    for (DataTable.Row row : DataTable.load("org/attest/nlp/actor/actors.tsv", 4)) {
      if (row.cell(3).equals("state")) {
        continue;
      }
      actors.add(NameKey.of(row.cell(1)));
      for (String alias : row.list(2)) {
        if (!alias.endsWith("?")) {
          actors.add(NameKey.of(alias));
        }
      }
    }
    Set<String> peoples = others.computeIfAbsent(Other.PEOPLE, unused -> new HashSet<>());
    for (DataTable.Row row : DataTable.load("org/attest/nlp/actor/peoples.tsv", 2)) {
      row.list(0).forEach(name -> peoples.add(NameKey.of(name)));
    }
  }

  private static PlaceKind kind(DataTable.Row row, String name) {
    for (PlaceKind kind : PlaceKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw row.error("'" + name + "' is no kind of place");
  }

  /// Whether the words, in lower case, are a cue.
  boolean is(Cue cue, String words) {
    return cues.getOrDefault(cue, Set.of()).contains(words);
  }

  /// Whether a name, by its key, is mostly something else.
  boolean isMostly(Other other, String key) {
    return others.getOrDefault(other, Set.of()).contains(key);
  }

  /// The kinds that a word in lower case names, the usual one first; none if it names none.
  Set<PlaceKind> kinds(String word) {
    return kindWords.getOrDefault(word, Set.of());
  }

  /// Whether a word for a kind has a mark of `kind-words.tsv`.
  boolean isMarked(String word, String mark) {
    return kindMarks.getOrDefault(word, Set.of()).contains(mark);
  }
}
