package org.attest.nlp.place;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.nlp.place.GazetteerBuilder.Entry;

/// The keys under which an entry can be found: its name, its name without the word for its kind
/// ("Anbar" for "Anbar Governorate") or without the Arabic article, and its alternate names in
/// Latin script.
final class NameVariants {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;

  private final Set<String> divisionWords;

  private NameVariants(Set<String> divisionWords) {
    this.divisionWords = divisionWords;
  }

  static NameVariants load() {
    Set<String> words = new HashSet<>();
    for (DataTable.Row row : DataTable.load("org/attest/nlp/place/kind-words.tsv", 3)) {
      if (!row.list(2).contains("keep")) {
        words.add(NameKey.of(row.cell(0)));
      }
    }
    return new NameVariants(words);
  }

  /// Key to whether it is an alternate name.
  Map<String, Boolean> of(Entry entry) {
    Map<String, Boolean> keys = new LinkedHashMap<>();
    add(keys, NameKey.of(entry.name), false);
    for (String alternate : entry.alternates) {
      // GeoNames' own form in ASCII is as good as the name; codes and transcripts in lower case
      // are no names.
      if (isLatinName(alternate)) {
        add(keys, NameKey.of(alternate), true);
      }
    }
    if (entry.kind == PlaceKind.PROVINCE
        || entry.kind == PlaceKind.DISTRICT && !entry.country.equals("US")) {
      for (String key : Set.copyOf(keys.keySet()).stream().sorted().toList()) {
        add(keys, withoutDivisionWord(key), keys.getOrDefault(key, true));
      }
    }
    for (String key : Set.copyOf(keys.keySet()).stream().sorted().toList()) {
      if (key.startsWith("al ")) {
        add(keys, key.substring(3), true);
      }
    }
    return keys;
  }

  private static void add(Map<String, Boolean> keys, String key, boolean alternate) {
    if (key.length() >= (alternate ? SHORTEST : 2)
        && key.length() <= LONGEST
        && key.chars().allMatch(c -> c < 128)) {
      keys.putIfAbsent(key, alternate);
    }
  }

  private String withoutDivisionWord(String key) {
    int last = key.lastIndexOf(' ');
    if (last > 0 && divisionWords.contains(key.substring(last + 1))) {
      return key.substring(0, last);
    }
    int first = key.indexOf(' ');
    if (first > 0 && divisionWords.contains(key.substring(0, first))) {
      String rest = key.substring(first + 1);
      return rest.startsWith("of ") ? rest.substring(3) : rest;
    }
    return key;
  }

  /// Whether it is written in Latin letters as a name is: a capital first, not all capitals, no
  /// digit.
  private static boolean isLatinName(String name) {
    boolean lower = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isDigit(c)
          || Character.isLetter(c)
              && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
        return false;
      }
      lower |= Character.isLowerCase(c);
    }
    return lower
        && (Character.isUpperCase(name.charAt(0))
            || name.startsWith("al-")
            || name.startsWith("‘"));
  }
}
