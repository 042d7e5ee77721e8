package org.attest.bench.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.core.data.DataTable;

/// The words for participants that the MUC-4 task treats in its own way: `participants.tsv`.
final class MucWords {
  private final Set<String> military = new HashSet<>();
  private final Set<String> rebels = new HashSet<>();
  private final Set<String> pronouns = new HashSet<>();
  private final Pattern number;

  MucWords() {
    List<String> hedges = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (DataTable.Row row : DataTable.load("org/attest/bench/muc4/participants.tsv", 2)) {
      switch (row.cell(0)) {
        case "military" -> military.add(row.cell(1));
        case "rebel" -> rebels.add(row.cell(1));
        case "pronoun" -> pronouns.add(row.cell(1));
        case "hedge" -> hedges.add(row.cell(1));
        case "number" -> numbers.add(row.cell(1));
        default ->
            throw row.error(
                "'" + row.cell(0) + "' is none of military, rebel, pronoun, hedge, number");
      }
    }
    number =
        Pattern.compile(
            "^((%s) )?(\\d[\\d,.]*|%s) ".formatted(anyOf(hedges), anyOf(numbers)),
            Pattern.CASE_INSENSITIVE);
  }

  private static String anyOf(List<String> words) {
    return String.join("|", words);
  }

  /// Whether the words speak of somebody who fights: clashes between them are no incidents.
  boolean isMilitary(String words) {
    return has(military, words);
  }

  /// Whether the words speak of members of an armed group.
  boolean isRebel(String words) {
    return has(rebels, words);
  }

  boolean isPronoun(String words) {
    return pronouns.contains(words.toLowerCase(Locale.ROOT));
  }

  /// The words without the number in front: "two vehicles" is "vehicles" in the keys.
  String withoutNumber(String words) {
    String rest = number.matcher(words).replaceFirst("");
    return rest.isBlank() ? words : rest;
  }

  private static boolean has(Set<String> list, String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      if (list.contains(word) || list.contains(singular)) {
        return true;
      }
    }
    return false;
  }
}
