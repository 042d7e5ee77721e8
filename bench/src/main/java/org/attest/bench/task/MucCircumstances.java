package org.attest.bench.task;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Reading;
import org.attest.core.reading.Toll;

/// When and where an incident was and how many it harmed, as a MUC-4 template wants it: the keys
/// name the places around a place too, and give the country that a report is about where it names
/// none for the incident.
final class MucCircumstances {
  /// A longer time is no date of an incident.
  private static final long LONGEST_DAYS = 3;

  private final List<PlaceMention> places;
  private final Optional<String> focus;

  MucCircumstances(Reading reading) {
    places = reading.mentions(PlaceMention.class);
    Map<String, Long> counts =
        places.stream()
            .flatMap(mention -> mention.place().country().stream())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    focus = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /// Adds what a template does not say yet.
  void fill(MucTemplate template, EventMention event) {
    date(template, event);
    event.place().ifPresent(place -> place(template, place));
    event.tolls().forEach(toll -> toll(template, toll));
  }

  /// Where nothing says where an incident was: the last place named before it, and the country
  /// that the report is about.
  void complete(MucTemplate template) {
    if (template.places.isEmpty() && !template.offsets.isEmpty()) {
      int first = Collections.min(template.offsets);
      places.stream()
          .filter(mention -> mention.place().precision() != PlaceReference.Precision.COUNTRY)
          .filter(mention -> mention.span().start() < first)
          .reduce((before, last) -> last)
          .ifPresent(mention -> place(template, mention.place()));
    }
    template.country = template.country.or(() -> focus.map(MucCircumstances::country));
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
    place.admin2().ifPresent(name -> template.addPlace(name.toLowerCase(Locale.ROOT)));
    place.admin1().ifPresent(name -> template.addPlace(name.toLowerCase(Locale.ROOT)));
    template.country = template.country.or(() -> place.country().map(MucCircumstances::country));
  }

  private static String country(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
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
