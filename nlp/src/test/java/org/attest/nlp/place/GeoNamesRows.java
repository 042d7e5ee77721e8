package org.attest.nlp.place;

import java.util.List;

/// Rows of an invented GeoNames table, and rows that are wrong.
final class GeoNamesRows {
  /// A village in the district of Injil in Herat, which the shipped gazetteer does not have.
  static final String VILLAGE =
      row("90000001", "Dar Sulmeq", "Sulmeqabad,Дар Сулмек", "34.2", "62.1", "P", "PPL", "2002", 0);

  static final String SECOND_VILLAGE =
      row("90000002", "Qalah-ye Temnor", "", "34.9", "62.9", "P", "PPL", "2002", 740);

  static final String RIVER = row("90000003", "Temnor Rud", "", "34.8", "62.8", "H", "STM", "", 0);

  /// The district of Injil itself, by which the code of the second village becomes known.
  static final String DISTRICT =
      row("7053041", "Injīl", "Injeel-e Naw", "34.3", "62.2", "A", "ADM2", "2002", 0);

  /// Kandahar with a name that the shipped gazetteer does not have.
  static final String KANDAHAR =
      row("1138336", "Kandahār", "Qandhar-e Tazeh,Kandahar", "31.6", "65.7", "P", "PPLA", "", 5);

  static final String HOTEL =
      row("90000004", "Hotel Sulmeq", "", "34.2", "62.1", "S", "HTL", "", 0);

  static final String SHORT = "90000005\tDar Halved\tDar Halved";
  static final String NO_NUMBER = row("ninety", "Dar Wordy", "", "34.2", "62.1", "P", "PPL", "", 0);
  static final String NO_LATITUDE =
      row("90000006", "Dar Northless", "", "134\r.2", "62.1", "P", "PPL", "", 0);
  static final String TWICE = row("90000002", "Dar Twice", "", "34.2", "62.1", "P", "PPL", "", 0);

  private GeoNamesRows() {}

  static String row(
      String id,
      String name,
      String alternates,
      String latitude,
      String longitude,
      String featureClass,
      String featureCode,
      String district,
      int population) {
    return String.join(
        "\t",
        List.of(
            id,
            name,
            "",
            alternates,
            latitude,
            longitude,
            featureClass,
            featureCode,
            "AF",
            "",
            "11",
            district,
            "",
            "",
            String.valueOf(population),
            "",
            "0",
            "Asia/Kabul",
            "2031-03-12"));
  }

  /// Many villages with numbers in their names; every seventh has a namesake.
  static String villages(int count) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String name = "Dar " + letters(i % 7 == 0 ? i / 7 : i);
      rows.append(
              row(
                  String.valueOf(91_000_000 + i),
                  name,
                  "Deh-e " + letters(i),
                  "34.5",
                  "62.5",
                  "P",
                  "PPL",
                  "",
                  i * 31 % 1000))
          .append('\n');
    }
    return rows.toString();
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder("Q");
    for (int rest = number + 1; rest > 0; rest /= 21) {
      letters.append("bcdfghjklmnpqrstvwxyz".charAt(rest % 21)).append('a');
    }
    return letters.toString();
  }
}
