package org.attest.bench.task;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Toll;

/// When and where an incident was and how many it harmed, as a MUC-4 template wants it.
final class MucCircumstances {
  /// A longer time is no date of an incident.
  private static final long LONGEST_DAYS = 3;

  private MucCircumstances() {}

  /// Adds what a template does not say yet.
  static void fill(MucTemplate template, EventMention event) {
    date(template, event);
    event.place().ifPresent(place -> place(template, place));
    event.tolls().forEach(toll -> toll(template, toll));
  }

  private static void date(MucTemplate template, EventMention event) {
    Optional<DateInterval> time = event.time();
    if (template.date.isEmpty()
        && time.flatMap(DateInterval::days).filter(days -> days <= LONGEST_DAYS).isPresent()) {
      template.date = time.flatMap(DateInterval::latest).map(LocalDate::toString);
    }
  }

  private static void place(MucTemplate template, PlaceReference place) {
    template.addPlace(place.name().toLowerCase(Locale.ROOT));
    template.country =
        template.country.or(
            () ->
                place.country().map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)));
  }

  private static void toll(MucTemplate template, Toll toll) {
    if (toll.part() || !toll.quantity().isExact()) {
      return;
    }
    Optional<Long> number = Optional.of(toll.quantity().low().orElse(0));
    switch (toll.category()) {
      case KILLED -> template.killed = template.killed.or(() -> number);
      case INJURED -> template.injured = template.injured.or(() -> number);
      default -> {}
    }
  }
}
