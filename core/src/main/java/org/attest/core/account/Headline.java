package org.attest.core.account;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.attest.core.data.DataTable;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventType;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Toll;

/// One line about an event, made from its fields: "Bombing by the Reed Guard in Ostrell, 3 May
/// 2031,
/// at least 4 killed".
final class Headline {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /// What to call an event, by type and mode; by type and `*` for other modes.
  private static final Map<String, String> NOUNS = nouns();

  private final StringBuilder line = new StringBuilder();

  static String of(
      Field<EventType> type,
      Optional<Field<String>> modes,
      Optional<Field<Party>> agents,
      Optional<Field<Party>> targets,
      Optional<Field<DateInterval>> date,
      Optional<Field<PlaceReference>> place,
      SortedMap<Toll.Category, Field<TollValue>> tolls,
      Status status) {
    Headline headline = new Headline();
    headline.noun(type, modes);
    headline.party(" by ", agents);
    headline.party(" against ", targets);
    place.flatMap(Field::bestValue).ifPresent(best -> headline.add(" in " + best.value().name()));
    date.flatMap(Field::bestValue).ifPresent(best -> headline.add(", " + days(best.value())));
    tolls.forEach(headline::toll);
    if (!status.counts()) {
      headline.add(" (" + status.name().toLowerCase(Locale.ROOT) + ")");
    }
    return headline.line.toString();
  }

  private void add(String words) {
    line.append(words);
  }

  private void noun(Field<EventType> type, Optional<Field<String>> modes) {
    String name = type.values().get(type.best().orElse(0)).value().name();
    String noun =
        modes
            .flatMap(Field::bestValue)
            .map(mode -> NOUNS.get(name + " " + mode.value()))
            .orElse(NOUNS.getOrDefault(name + " *", name.toLowerCase(Locale.ROOT)));
    add(Character.toUpperCase(noun.charAt(0)) + noun.substring(1));
  }

  private void party(String link, Optional<Field<Party>> field) {
    field.flatMap(Field::bestValue).ifPresent(best -> add(link + best.value().name()));
  }

  private void toll(Toll.Category category, Field<TollValue> field) {
    field
        .bestValue()
        .ifPresent(
            best ->
                add(
                    ", "
                        + number(best.value().quantity())
                        + " "
                        + category.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
  }

  private static String number(Quantity quantity) {
    if (quantity.low().isEmpty()) {
      return "at most " + quantity.high().orElse(0);
    }
    long low = quantity.low().getAsLong();
    if (quantity.high().isEmpty()) {
      return "at least " + low;
    }
    return low == quantity.high().getAsLong()
        ? Long.toString(low)
        : low + " to " + quantity.high().getAsLong();
  }

  private static String days(DateInterval interval) {
    Optional<LocalDate> from = interval.earliest();
    Optional<LocalDate> to = interval.latest();
    if (from.isEmpty()) {
      return "until " + to.map(DAY::format).orElse("");
    }
    if (to.isEmpty()) {
      return "from " + DAY.format(from.get());
    }
    return from.equals(to)
        ? DAY.format(from.get())
        : DAY.format(from.get()) + " to " + DAY.format(to.get());
  }

  private static Map<String, String> nouns() {
    Map<String, String> nouns = new HashMap<>();
    for (DataTable.Row row : DataTable.load("org/attest/core/account/event-nouns.tsv", 3)) {
      nouns.put(row.choice(0, EventType.class) + " " + row.cell(1), row.cell(2));
    }
    return Map.copyOf(nouns);
  }
}
