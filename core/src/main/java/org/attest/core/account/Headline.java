package org.attest.core.account;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.core.reading.EventType;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Toll;
import org.attest.core.report.Span;

/// One line about an event, made from its fields: "Bombing by the Reed Guard in Ostrell, at
/// least 4 killed". Its date stands beside it wherever it is shown.
final class Headline {
  private final StringBuilder line = new StringBuilder();

  /// @param responsibility who says who did it; the line does not name whoever
  ///     denies a part in it
  static String of(
      Field<EventType> type,
      Optional<Field<String>> modes,
      Optional<Field<Party>> agents,
      Optional<Field<Party>> targets,
      Optional<Field<PlaceReference>> place,
      SortedMap<Toll.Category, Field<TollValue>> tolls,
      List<Responsibility> responsibility,
      Status status) {
    Headline headline = new Headline();
    // Who did it is left out where each side says that the other did: a line is no place to take
    // sides.
    headline.participants(
        EventNoun.of(type, modes),
        agents
            .filter(field -> !MutualBlame.isIn(field))
            .flatMap(field -> doer(field, responsibility)),
        targets.flatMap(field -> counted(field, tolls.values())));
    place.ifPresent(field -> headline.place(field, targets));
    boolean told =
        tolls.containsKey(Toll.Category.KILLED) || tolls.containsKey(Toll.Category.INJURED);
    tolls.forEach(
        (category, field) -> {
          if (category != Toll.Category.HARMED || !told) {
            headline.toll(category, field);
          }
        });
    if (!status.counts()) {
      headline.add(" (" + status.name().toLowerCase(Locale.ROOT) + ")");
    }
    return headline.line.toString();
  }

  /// The doer that the reports support best, but for whoever denies a part in it: then who claims
  /// it.
  private static Optional<Party> doer(Field<Party> agents, List<Responsibility> responsibility) {
    List<String> denied = Responsibilities.denied(responsibility);
    return agents
        .chosen()
        .filter(agent -> !denied.contains(agent.name()))
        .or(
            () ->
                agents.all().stream()
                    .filter(agent -> !denied.contains(agent.name()))
                    .filter(agent -> Responsibilities.owns(responsibility, agent))
                    .findFirst());
  }

  private void add(String words) {
    line.append(words);
  }

  /// "Release of two hostages by the Dune Front", "Attack by gunmen against a convoy"
  private void participants(EventNoun event, Optional<Party> agent, Optional<Party> target) {
    add(Character.toUpperCase(event.noun().charAt(0)) + event.noun().substring(1));
    boolean targetFirst = event.to().equals("of");
    if (targetFirst) {
      party(event.to(), target);
    }
    party(event.by(), agent);
    if (!targetFirst) {
      party(event.to(), target);
    }
  }

  private void party(String link, Optional<Party> party) {
    party.ifPresent(named -> add(" " + link + " " + named.name()));
  }

  /// Who was harmed. "Three policemen" is not said of two killed, where nobody says three any more
  /// and somebody says "two policemen".
  private static Optional<Party> counted(Field<Party> targets, Collection<Field<TollValue>> tolls) {
    Optional<Party> chosen = targets.chosen();
    Set<Span> counts = spans(tolls, toll -> toll.replaced().isEmpty());
    Set<Span> replaced = spans(tolls, toll -> toll.replaced().isPresent());
    replaced.removeAll(counts);
    boolean outdated =
        targets.values().stream()
            .filter(value -> chosen.equals(Optional.of(value.value())))
            .anyMatch(value -> touches(value, replaced) && !touches(value, counts));
    return outdated
        ? targets.values().stream()
            .filter(value -> touches(value, counts))
            .map(Value::value)
            .findFirst()
            .or(() -> chosen)
        : chosen;
  }

  private static Set<Span> spans(
      Collection<Field<TollValue>> tolls, Predicate<Value<TollValue>> which) {
    return tolls.stream()
        .flatMap(field -> field.values().stream())
        .filter(which)
        .flatMap(value -> value.supporters().stream())
        .map(Support::span)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean touches(Value<?> value, Set<Span> spans) {
    return value.supporters().stream().map(Support::span).anyMatch(spans::contains);
  }

  /// "in" a town, "at" a building; a building that is the target is not named again.
  private void place(Field<PlaceReference> field, Optional<Field<Party>> targets) {
    PlaceReference place = field.shown();
    boolean told =
        targets
            .flatMap(Field::chosen)
            .filter(target -> target.name().equalsIgnoreCase(place.name()))
            .isPresent();
    if (!told) {
      boolean building = place.precision() == PlaceReference.Precision.FACILITY;
      add((building ? " at " : " in ") + PlaceName.of(field));
    }
  }

  /// From the lowest to the highest number that stands: which of them is best is for a rule that
  /// the user names.
  private void toll(Toll.Category category, Field<TollValue> field) {
    Optional<TollRange> whole = TollRange.whole(field);
    String numbers =
        whole
            .map(TollRange::inWords)
            .orElseGet(
                () ->
                    TollRange.each(field).stream()
                        .map(range -> range.inWords() + " " + range.group().orElse("people"))
                        .collect(Collectors.joining(" and ")));
    add(numbers.isEmpty() ? "" : ", " + numbers + " " + category.inWords());
  }
}
