package org.attest.nlp.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.core.data.DataTable;

/// The names beside GeoNames: regions, seas and name variants from `regions.tsv` and `names.tsv`.
final class OwnNames {
  private final List<Place> places = new ArrayList<>();
  private final Map<String, List<Name>> names = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();

  private record Name(Sense sense, Optional<String> spelling) {}

  private OwnNames() {}

  /// @param folder where the tables are, with a slash at the end
  /// @param gazetteer whose places the names denote; its size is the first index of own places
  static OwnNames load(String folder, GazetteerFile gazetteer) {
    OwnNames own = new OwnNames();
    own.readRegions(DataTable.load(folder + "regions.tsv", 5), gazetteer.ids().length);
    own.readNames(DataTable.load(folder + "names.tsv", 2), gazetteer);
    return own;
  }

  /// The places that a key denotes when spelled so in the text.
  void find(CharSequence key, CharSequence spelling, List<Sense> found) {
    for (Name name : names.getOrDefault(key.toString(), List.of())) {
      if (name.spelling().isEmpty() || name.spelling().get().contentEquals(spelling)) {
        found.add(name.sense());
      }
    }
  }

  /// Whether some name begins with the key and a space.
  boolean continues(CharSequence keyAndSpace) {
    return beginnings.contains(keyAndSpace.toString());
  }

  /// Number of own places.
  int count() {
    return places.size();
  }

  /// @param number from 0, without the places of the gazetteer's file
  Place place(int number) {
    return places.get(number);
  }

  /// The two letters of a place's country as a number, 0 for none.
  int countryCode(int number) {
    return place(number).country().map(code -> code.charAt(0) << 8 | code.charAt(1)).orElse(0);
  }

  private void readRegions(DataTable table, int firstIndex) {
    for (DataTable.Row row : table) {
      Optional<String> country = row.optional(2).filter(code -> !code.equals("-"));
      int index = firstIndex + places.size();
      List<String> spellings = row.list(0);
      places.add(
          new Place(
              index,
              Optional.empty(),
              spellings.getFirst(),
              row.choice(1, PlaceKind.class),
              country,
              -1,
              -1,
              row.number(3),
              row.number(4),
              0));
      for (String spelling : spellings) {
        add(spelling, new Name(new Sense(index, false, false), Optional.empty()));
      }
    }
  }

  private void readNames(DataTable table, GazetteerFile gazetteer) {
    Map<String, Integer> byCode = new HashMap<>();
    for (int i = 0; i < gazetteer.codes().count(); i++) {
      byCode.put(gazetteer.codes().get(i), i);
    }
    Map<Integer, Integer> byId = new HashMap<>();
    for (DataTable.Row row : table) {
      if (row.cell(1).startsWith("g:")) {
        byId.put(identifier(row), -1);
      }
    }
    for (int i = 0; i < gazetteer.ids().length; i++) {
      byId.replace(gazetteer.ids()[i], i);
    }
    for (DataTable.Row row : table) {
      Integer index =
          row.cell(1).startsWith("g:") ? byId.get(identifier(row)) : byCode.get(row.cell(1));
      if (index == null || index < 0) {
        throw row.error("the gazetteer has no '" + row.cell(1) + "'");
      }
      List<String> marks = row.list(2);
      Optional<String> spelling =
          marks.contains("exact") ? Optional.of(row.cell(0)) : Optional.empty();
      add(row.cell(0), new Name(new Sense(index, false, marks.contains("behind")), spelling));
    }
  }

  private static int identifier(DataTable.Row row) {
    try {
      return Integer.parseInt(row.cell(1).substring(2));
    } catch (NumberFormatException e) {
      throw row.error("'" + row.cell(1) + "' is no GeoNames identifier");
    }
  }

  private void add(String spelling, Name name) {
    String key = NameKey.of(spelling);
    names.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(name);
    for (int i = key.indexOf(' '); i > 0; i = key.indexOf(' ', i + 1)) {
      beginnings.add(key.substring(0, i + 1));
    }
  }
}
