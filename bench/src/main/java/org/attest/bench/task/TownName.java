package org.attest.bench.task;

import java.util.Map;
import java.util.regex.Pattern;
import org.attest.core.resolution.FoldedName;

/// How names of towns are spelled.
final class TownName {
  private static final Map<String, String> LONG =
      Map.of("St", "Saint", "Ft", "Fort", "Mt", "Mount");
  private static final Pattern ABBREVIATED = Pattern.compile("\\b(St|Ft|Mt)\\.?\\s+(?=\\p{Lu})");
  private static final Pattern COUNTY = Pattern.compile("\\s(?i:co\\.?)$");

  private TownName() {}

  /// Under which a town is counted, however it is spelled; empty for what has no letters.
  static String key(String name) {
    return FoldedName.of(spelledOut(name)).text();
  }

  /// As registers of incidents have it: "Saint Louis".
  static String spelledOut(String name) {
    String whole =
        ABBREVIATED
            .matcher(name)
            .replaceAll(found -> LONG.getOrDefault(found.group(1), found.group(1)) + " ");
    return COUNTY.matcher(whole).replaceFirst(" County");
  }
}
