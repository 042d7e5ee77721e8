package org.attest.nlp.time;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.attest.nlp.grammar.Captures;
import org.attest.nlp.time.Sense.Calendar;
import org.attest.nlp.time.Sense.Part;

/// Runs of days that share their month: "22 and 23 September", "May 15-17, 2020".
final class DaySpans {
  private DaySpans() {}

  /// `first` is a day of the month of `lastday`.
  static Optional<Sense> daysOfMonth(Captures captures) {
    return captures
        .get("lastday", Calendar.class)
        .flatMap(last -> captures.number("first").flatMap(first -> span(last, first)));
  }

  /// `month`, `first` and `last`, with a `year` or without.
  static Optional<Sense> monthAndDays(Captures captures) {
    return Senses.calendar(captures)
        .flatMap(
            month ->
                captures
                    .number("last")
                    .flatMap(
                        day ->
                            captures
                                .number("first")
                                .flatMap(first -> span(with(month, day), first))));
  }

  private static Optional<Sense> span(Calendar last, int first) {
    int day = last.part(Part.DAY).orElse(0);
    return first < day && day <= 31
        ? Optional.of(new Sense.Between(with(last, first), last))
        : Optional.empty();
  }

  private static Calendar with(Calendar date, int day) {
    Map<Part, Integer> parts = new EnumMap<>(Part.class);
    parts.putAll(date.parts());
    parts.put(Part.DAY, day);
    return new Calendar(parts, date.toward());
  }
}
