package org.attest.nlp.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.nlp.grammar.Captures;
import org.attest.nlp.grammar.Meanings;

/// The meanings that `grammar.tsv` may use.
final class Senses implements Meanings<Sense> {
  /// Two-digit years below this are of this century: "4 FEB 90" is 1990, "3 May 21" is 2021.
  private static final int PIVOT = 50;

  @Override
  public Optional<Sense> meaning(String name, Captures captures) {
    return switch (name) {
      case "calendar" -> calendar(captures);
      case "figures" -> figures(captures);
      default -> throw new IllegalArgumentException("grammar.tsv uses an unknown meaning: " + name);
    };
  }

  private static Optional<Sense> calendar(Captures captures) {
    Map<Sense.Part, Integer> parts = new EnumMap<>(Sense.Part.class);
    for (Sense.Part part : Sense.Part.values()) {
      captures
          .number(part.name().toLowerCase(Locale.ROOT))
          .ifPresent(number -> parts.put(part, number));
    }
    captures.get("year", Sense.Calendar.class).ifPresent(year -> parts.putAll(year.parts()));
    captures
        .number("shortyear")
        .ifPresent(year -> parts.put(Sense.Part.YEAR, year + (year < PIVOT ? 2000 : 1900)));
    Sense.Calendar calendar = new Sense.Calendar(parts);
    boolean exists =
        !parts.containsKey(Sense.Part.DAY)
            || !parts.containsKey(Sense.Part.YEAR)
            || calendar.day().isPresent();
    return exists ? Optional.of(calendar) : Optional.empty();
  }

  /// A day in figures, `first` and `second` being day and month in either order. A weekday beside
  // it may decide.
  private static Optional<Sense> figures(Captures captures) {
    int year =
        captures
            .number("year")
            .or(() -> captures.number("shortyear").map(y -> y + (y < PIVOT ? 2000 : 1900)))
            .orElseThrow();
    int first = captures.number("first").orElseThrow();
    int second = captures.number("second").orElseThrow();
    Optional<DayOfWeek> weekday = captures.number("weekday").map(DayOfWeek::of);
    List<LocalDate> days =
        Stream.of(Days.of(year, second, first), Days.of(year, first, second))
            .flatMap(Optional::stream)
            .filter(day -> weekday.isEmpty() || day.getDayOfWeek() == weekday.get())
            .distinct()
            .sorted()
            .toList();
    return switch (days.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(Sense.Calendar.of(days.getFirst()));
      default -> Optional.of(new Sense.EitherDay(days.getFirst(), days.getLast()));
    };
  }
}
