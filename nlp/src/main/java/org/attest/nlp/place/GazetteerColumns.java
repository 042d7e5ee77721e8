package org.attest.nlp.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.nlp.place.GazetteerBuilder.Entry;

/// Turns entries into the columns of the gazetteer's file.
final class GazetteerColumns {
  private final String credit;
  private final List<Entry> entries;
  private final Map<String, Integer> indexByCode = new HashMap<>();
  private final NameVariants variants = NameVariants.load();

  /// @param entries countries and divisions by level, then the other places
  /// @param divisions the countries and divisions by code
  GazetteerColumns(String credit, List<Entry> entries, Map<String, Entry> divisions) {
    this.credit = credit;
    this.entries = entries;
    for (int i = 0; i < divisions.size(); i++) {
      indexByCode.put(entries.get(i).code, i);
    }
  }

  GazetteerFile toFile() {
    int count = entries.size();
    int[] ids = new int[count];
    byte[] kinds = new byte[count];
    short[] countries = new short[count];
    int[] admin1 = new int[count];
    int[] admin2 = new int[count];
    int[] latitudes = new int[count];
    int[] longitudes = new int[count];
    int[] populations = new int[count];
    List<String> names = new ArrayList<>(count);
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Entry entry = entries.get(i);
      ids[i] = entry.id;
      kinds[i] = (byte) entry.kind.ordinal();
      countries[i] = (short) (entry.country.charAt(0) << 8 | entry.country.charAt(1));
      admin1[i] =
          entry.kind == PlaceKind.COUNTRY ? -1 : indexByCode.getOrDefault(entry.admin1Code(), -1);
      admin2[i] = depth(entry.code) == 2 ? indexByCode.getOrDefault(entry.code, -1) : -1;
      latitudes[i] = stored(entry.latitude);
      longitudes[i] = stored(entry.longitude);
      populations[i] = entry.population;
      names.add(entry.name);
      if (entry.kind == PlaceKind.COUNTRY || entry.kind == PlaceKind.PROVINCE) {
        codes.add(entry.code);
      }
    }
    TreeMap<String, List<Integer>> postings = postings();
    int[] starts = new int[postings.size() + 1];
    List<Integer> flat = new ArrayList<>();
    int key = 0;
    for (List<Integer> bearers : postings.values()) {
      flat.addAll(bearers);
      starts[++key] = flat.size();
    }
    return new GazetteerFile(
        credit,
        ids,
        kinds,
        countries,
        admin1,
        admin2,
        latitudes,
        longitudes,
        populations,
        Texts.of(names),
        Texts.of(codes),
        Texts.of(new ArrayList<>(postings.keySet())),
        starts,
        flat.stream().mapToInt(Integer::intValue).toArray());
  }

  /// For each key the places that bear it, most populous first.
  private TreeMap<String, List<Integer>> postings() {
    TreeMap<String, List<Integer>> postings = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      int index = i;
      variants
          .of(entries.get(i))
          .forEach(
              (key, alternate) ->
                  postings
                      .computeIfAbsent(key, unused -> new ArrayList<>(1))
                      .add(index * 2 + (alternate ? 1 : 0)));
    }
    for (List<Integer> bearers : postings.values()) {
      bearers.sort(
          (a, b) -> {
            int byPopulation =
                Integer.compare(entries.get(b >> 1).population, entries.get(a >> 1).population);
            return byPopulation != 0 ? byPopulation : Integer.compare(a, b);
          });
    }
    return postings;
  }

  private static int depth(String code) {
    return (int) code.chars().filter(c -> c == '.').count();
  }

  private static int stored(double degrees) {
    return Double.isNaN(degrees) ? GazetteerFile.NOWHERE : (int) Math.round(degrees * 10000);
  }
}
