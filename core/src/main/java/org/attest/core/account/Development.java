package org.attest.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.PlaceReference;
import org.attest.core.report.Span;

/// One thing that became known of an event: a step of its status, or a value that nobody gave
/// before. Two clocks: when it became known, and when by these words the event happened.
///
/// @param known day on which the report was published; absent when it is undated
/// @param field `status`, or the name of the field
/// @param words the status or the value, for people
/// @param relation how the value stands to those before it; absent for a status
/// @param by who says so: the chain from the outlet to the source
/// @param happened when the event happened; absent when the words do not say
/// @param span the words
public record Development(
    Optional<LocalDate> known,
    String field,
    String words,
    Optional<Value.Relation> relation,
    List<String> by,
    Optional<DateInterval> happened,
    Span span) {
  private static final String STATUS = "status";

  public Development {
    by = List.copyOf(by);
  }

  /// What became known of an event, in the order in which it did, undated reports last: statuses,
  /// who did it, when, where, and the tolls.
  public static List<Development> of(Account account) {
    List<Development> all = new ArrayList<>();
    account.history().forEach(change -> all.add(of(change)));
    account.agents().ifPresent(field -> add(field, all));
    account.date().ifPresent(field -> add(field, all));
    account.place().ifPresent(field -> add(field, all));
    account.tolls().values().forEach(field -> add(field, all));
    all.sort(
        Comparator.comparing((Development each) -> each.known().orElse(LocalDate.MAX))
            .thenComparing(each -> !each.isStatus()));
    return List.copyOf(all);
  }

  /// Whether it is a step of the status, rather than a value.
  public boolean isStatus() {
    return field.equals(STATUS);
  }

  private static Development of(StatusChange change) {
    return new Development(
        change.known().flatMap(DateInterval::latest),
        STATUS,
        change.status().name(),
        Optional.empty(),
        change.by().map(List::of).orElse(List.of()),
        change.happened(),
        change.span());
  }

  private static <T> void add(Field<T> field, List<Development> all) {
    for (Value<T> value : field.values()) {
      Support first = value.supporters().getFirst();
      all.add(
          new Development(
              value.known(),
              field.name(),
              inWords(value.value()),
              Optional.of(value.relation()),
              first.chain(),
              Optional.empty(),
              first.span()));
    }
  }

  /// A value for people, in short.
  static String inWords(Object value) {
    return switch (value) {
      case Party party -> party.name();
      case DateInterval days -> days.inWords();
      case PlaceReference place -> place.name();
      case TollValue toll ->
          toll.quantity().inWords() + toll.group().map(group -> " (" + group + ")").orElse("");
      case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
      default -> value.toString();
    };
  }
}
