package org.attest.core.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.core.data.DataTable;
import org.attest.core.reading.EventType;

/// What explanations call types and modes of events: "a drone strike".
public final class ActWords {
  private static final Map<String, String> WORDS = load();

  private ActWords() {}

  /// "an arrest", "a targeted killing"
  public static String of(EventType type) {
    return WORDS.getOrDefault(type.name() + " *", type.inWords());
  }

  /// The words for a mode of a type; the mode itself if it has none.
  public static String of(EventType type, String mode) {
    return WORDS.getOrDefault(type.name() + " " + mode, mode);
  }

  static String of(EventType type, Collection<String> modes) {
    return modes.stream().map(mode -> of(type, mode)).collect(Collectors.joining(", "));
  }

  private static Map<String, String> load() {
    Map<String, String> words = new HashMap<>();
    for (DataTable.Row row : DataTable.load("org/attest/core/resolution/act-words.tsv", 3)) {
      words.put(row.choice(0, EventType.class) + " " + row.cell(1), row.cell(2));
    }
    return Map.copyOf(words);
  }
}
