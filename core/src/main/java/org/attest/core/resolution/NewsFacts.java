package org.attest.core.resolution;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Mention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.ReportActor;

/// What was read in a news document that helps to tell which incident it is about. Names are
/// folded.
public final class NewsFacts {
  /// How many code points are the beginning of a text.
  private static final int BEGINNING = 700;

  /// First and last names of the people named, how often.
  final SortedMap<String, Integer> people = new TreeMap<>();

  /// Towns with their first-level division.
  final SortedMap<String, Integer> towns = new TreeMap<>();

  /// First-level divisions that are named or hold a place that is.
  final SortedSet<String> divisions = new TreeSet<>();

  /// Streets and buildings.
  final SortedMap<String, Integer> sites = new TreeMap<>();

  /// The days that the beginning of the text speaks of.
  final SortedSet<LocalDate> leadDays = new TreeSet<>();

  /// All days that the text speaks of.
  final SortedSet<LocalDate> days = new TreeSet<>();

  /// The days of violence told as the news.
  final SortedSet<LocalDate> eventDays = new TreeSet<>();

  /// Nothing but days.
  ///
  /// @param leadDays the days that the beginning of the text speaks of
  public NewsFacts(SortedSet<LocalDate> leadDays) {
    this.leadDays.addAll(leadDays);
    this.days.addAll(leadDays);
  }

  static NewsFacts of(ReadReport read) {
    NewsFacts facts = new NewsFacts(new TreeSet<>());
    read.reading().actors().forEach(facts::add);
    read.reading().mentions(Mention.PlaceMention.class).forEach(facts::add);
    read.reading().mentions(Mention.TimeMention.class).forEach(facts::add);
    read.reading().events().forEach(facts::add);
    return facts;
  }

  private void add(ReportActor actor) {
    FoldedName name = FoldedName.of(actor.name());
    if (actor.named() && actor.kind() == ActorKind.PERSON && name.tokens().size() > 1) {
      count(people, name.tokens().getFirst() + " " + name.last());
    }
  }

  private void add(Mention.PlaceMention mention) {
    PlaceReference place = mention.place();
    String name = FoldedName.of(place.name()).text();
    place.admin1().ifPresent(divisions::add);
    switch (place.precision()) {
      case SETTLEMENT -> count(towns, name + "/" + place.admin1().orElse(""));
      case FACILITY -> count(sites, name);
      case PROVINCE -> divisions.add(place.name());
      case DISTRICT, COUNTRY, REGION, UNKNOWN -> {}
    }
  }

  private void add(Mention.TimeMention mention) {
    day(mention.time().interval())
        .ifPresent(
            day -> {
              days.add(day);
              if (mention.span().start() < BEGINNING) {
                leadDays.add(day);
              }
            });
  }

  private void add(EventMention event) {
    if (event.type() == EventType.ASSAULT && !event.background()) {
      day(event.time()).ifPresent(eventDays::add);
    }
  }

  /// The first day of a time of one day, or of a night.
  private static Optional<LocalDate> day(Optional<DateInterval> time) {
    return time.filter(days -> days.days().filter(length -> length <= 2).isPresent())
        .flatMap(DateInterval::earliest);
  }

  private static void count(Map<String, Integer> counts, String term) {
    counts.merge(term, 1, Integer::sum);
  }
}
