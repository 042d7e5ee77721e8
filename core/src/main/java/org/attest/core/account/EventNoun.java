package org.attest.core.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.data.DataTable;
import org.attest.core.reading.EventType;

/// What to call an event, and the words that lead to its participants.
///
/// @param noun "release"
/// @param by before who did it: "by", "of"
/// @param to before the target: "of", "against"
record EventNoun(String noun, String by, String to) {
  private static final DataTable TABLE =
      DataTable.load("org/attest/core/account/event-nouns.tsv", 3);

  private static final Map<String, EventNoun> NOUNS = load();

  /// The sorts by which an event is called that is of other sorts too.
  private static final Set<String> FIRST = first();

  private static final String ANY = "*";

  /// By the mode, else by the rule that found the event, else by the type alone.
  static EventNoun of(Field<EventType> type, Optional<Field<String>> modes) {
    String name = type.shown().name();
    Stream<String> sorts =
        Stream.of(
                modes.stream()
                    .flatMap(field -> field.all().stream())
                    .filter(mode -> FIRST.contains(name + " " + mode)),
                modes.flatMap(Field::chosen).stream(),
                rules(type).stream(),
                Stream.of(ANY))
            .flatMap(sort -> sort);
    return sorts
        .map(sort -> NOUNS.get(name + " " + sort))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> new EventNoun(type.shown().inWords(), "by", "against"));
  }

  /// The rules by which reports tell an event of the type shown, in report order.
  private static List<String> rules(Field<EventType> type) {
    return type.values().stream()
        .filter(value -> value.value() == type.shown())
        .flatMap(value -> value.supporters().stream())
        .map(support -> support.derivation().rule())
        .toList();
  }

  private static Map<String, EventNoun> load() {
    Map<String, EventNoun> nouns = new HashMap<>();
    for (DataTable.Row row : TABLE) {
      EventNoun noun =
          new EventNoun(
              row.cell(2), row.optional(3).orElse("by"), row.optional(4).orElse("against"));
      for (String sort : row.list(1)) {
        nouns.put(row.choice(0, EventType.class) + " " + sort, noun);
      }
    }
    return Map.copyOf(nouns);
  }

  private static Set<String> first() {
    return TABLE.rows().stream()
        .filter(row -> row.optional(5).filter("yes"::equals).isPresent())
        .flatMap(
            row -> row.list(1).stream().map(sort -> row.choice(0, EventType.class) + " " + sort))
        .collect(Collectors.toUnmodifiableSet());
  }
}
