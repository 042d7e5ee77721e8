package org.attest.core.account;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.core.decision.DecidedField;
import org.attest.core.decision.Ruling;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventType;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.PlaceReference.Precision;
import org.attest.core.reading.Quantity;
import org.jspecify.annotations.Nullable;

/// What people write for the value of a field, and what it means. Values of reports can be written
/// in the same way, so that accepting one and correcting it to the same are alike.
///
/// - a date: `2031-03-04`, `2031-03`, `2031`, `2031-03-04..2031-03-06`, `..2031-03-06`
/// - a toll: `12`, `12..15`, `12+`, `..15`
/// - a place: `Hadrin` or `Hadrin, Velmark Province, PT`, with ` @38.7,-9.1` (latitude, longitude)
///   and ` #2267057` (GeoNames) where known
/// - a type or status: the name of one
/// - modes, agents, targets: one or, with `;` between, several
public final class DecidedWords {
  private static final Pattern NUMBER =
      Pattern.compile("(?<low>\\d{1,9})?(?<open>\\+|\\.\\.)?(?<high>\\d{1,9})?");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<name>[^,@#]+)(,(?<admin1>[^,@#]+))?(,\\s*(?<country>[A-Za-z]{2})\\s*)?"
              + "(@(?<latitude>-?\\d+(\\.\\d+)?),\\s*(?<longitude>-?\\d+(\\.\\d+)?)\\s*)?"
              + "(#(?<id>\\d{1,9}))?");

  private DecidedWords() {}

  /// Checks that the words can be a value of their field.
  ///
  /// @throws IllegalArgumentException with a message for the person who wrote them
  public static void check(Ruling ruling) {
    String words = ruling.words();
    if (words.strip().equalsIgnoreCase("unknown")) {
      throw new IllegalArgumentException(
          "'unknown' is no value: what reports say of a field cannot be taken away");
    }
    switch (ruling.field()) {
      case TYPE -> type(words);
      case STATUS -> status(words);
      case DATE -> date(words);
      case PLACE -> place(words);
      case MODE -> modes(words);
      case AGENT, TARGET -> list(words);
      case KILLED, INJURED, DETAINED, ABDUCTED, RELEASED, STILL_HELD, MISSING, DISPLACED ->
          quantity(words);
    }
  }

  /// The words for what an account shows in a field; absent if it shows nothing.
  public static Optional<String> of(DecidedField field, Account account) {
    return switch (field) {
      case TYPE -> Optional.of(account.type().shown().name());
      case STATUS -> Optional.of(account.status().name());
      case MODE -> joined(account.modes(), Function.identity());
      case AGENT -> joined(account.agents(), Party::name);
      case TARGET -> joined(account.targets(), Party::name);
      case DATE -> account.date().map(Field::shown).map(DecidedWords::of);
      case PLACE -> account.place().map(Field::shown).map(DecidedWords::of);
      case KILLED, INJURED, DETAINED, ABDUCTED, RELEASED, STILL_HELD, MISSING, DISPLACED ->
          field
              .toll()
              .flatMap(category -> Optional.ofNullable(account.tolls().get(category)))
              .map(toll -> toll.shown().quantity())
              .filter(quantity -> quantity.flaw().isEmpty())
              .map(DecidedWords::of);
    };
  }

  private static <T> Optional<String> joined(Optional<Field<T>> field, Function<T, String> name) {
    return field.map(
        shown -> String.join("; ", shown.all().stream().map(name).distinct().toList()));
  }

  static EventType type(String words) {
    return constant(EventType.class, words, "type");
  }

  static Status status(String words) {
    return constant(Status.class, words, "status");
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String words, String what) {
    String name = words.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    String known =
        String.join(
            ", ",
            Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList());
    throw new IllegalArgumentException("'" + words + "' is no " + what + ": one of " + known);
  }

  static List<String> modes(String words) {
    return list(words).stream()
        .map(mode -> mode.toLowerCase(Locale.ROOT).replace(' ', '-'))
        .toList();
  }

  static List<String> list(String words) {
    List<String> names =
        Arrays.stream(words.split(";"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    if (names.isEmpty()) {
      throw new IllegalArgumentException("'" + words + "' names nothing");
    }
    return names;
  }

  private static String of(DateInterval days) {
    String earliest = days.earliest().map(LocalDate::toString).orElse("");
    String latest = days.latest().map(LocalDate::toString).orElse("");
    return earliest.equals(latest) ? earliest : earliest + ".." + latest;
  }

  static DateInterval date(String words) {
    try {
      String[] ends = words.strip().split("\\.\\.", -1);
      if (ends.length == 1) {
        return DateInterval.of(first(ends[0]), last(ends[0]));
      }
      if (ends.length == 2) {
        return new DateInterval(
            Optional.of(ends[0]).filter(end -> !end.isBlank()).map(DecidedWords::first),
            Optional.of(ends[1]).filter(end -> !end.isBlank()).map(DecidedWords::last));
      }
    } catch (DateTimeException e) {
      // Said below.
    }
    throw new IllegalArgumentException(
        "'" + words + "' is no date: YYYY-MM-DD, YYYY-MM, YYYY, or two of them with '..' between");
  }

  private static LocalDate first(String day) {
    return switch (day.strip().length()) {
      case 4 -> LocalDate.parse(day.strip() + "-01-01");
      case 7 -> YearMonth.parse(day.strip()).atDay(1);
      default -> LocalDate.parse(day.strip());
    };
  }

  private static LocalDate last(String day) {
    return switch (day.strip().length()) {
      case 4 -> LocalDate.parse(day.strip() + "-12-31");
      case 7 -> YearMonth.parse(day.strip()).atEndOfMonth();
      default -> LocalDate.parse(day.strip());
    };
  }

  private static String of(Quantity quantity) {
    String low = quantity.low().isPresent() ? String.valueOf(quantity.low().getAsLong()) : "";
    String high = quantity.high().isPresent() ? String.valueOf(quantity.high().getAsLong()) : "";
    if (high.isEmpty()) {
      return low + "+";
    }
    return low.equals(high) ? low : low + ".." + high;
  }

  static Quantity quantity(String words) {
    Matcher number = NUMBER.matcher(words.replaceAll("\\s", ""));
    if (number.matches()) {
      OptionalLong low = bound(number.group("low"));
      OptionalLong high = bound(number.group("high"));
      String open = number.group("open");
      boolean exact = open == null && low.isPresent() && high.isEmpty();
      boolean atLeast = "+".equals(open) && low.isPresent() && high.isEmpty();
      boolean range = "..".equals(open) && high.isPresent();
      if (range && low.orElse(0) > high.getAsLong()) {
        throw new IllegalArgumentException("'" + words + "' runs downward");
      }
      if (exact || atLeast || range) {
        return new Quantity(low, exact ? low : high, Optional.empty());
      }
    }
    throw new IllegalArgumentException(
        "'" + words + "' is no number of people: 12, 12..15, 12+ (at least) or ..15 (at most)");
  }

  private static OptionalLong bound(@Nullable String digits) {
    return digits == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
  }

  static String of(PlaceReference place) {
    List<String> parts = new ArrayList<>(List.of(place.name()));
    place.admin1().or(() -> place.country().map(country -> "")).ifPresent(parts::add);
    place.country().ifPresent(parts::add);
    String names = String.join(", ", parts);
    String where =
        place.latitude().isPresent() && place.longitude().isPresent()
            ? " @" + place.latitude().getAsDouble() + "," + place.longitude().getAsDouble()
            : "";
    return names + where + place.geonameId().map(id -> " #" + id).orElse("");
  }

  /// The place that the words name, from nothing but the words.
  static PlaceReference place(String words) {
    Matcher place = PLACE.matcher(words.strip());
    if (!place.matches() || place.group("name").isBlank()) {
      throw new IllegalArgumentException(
          "'"
              + words
              + "' is no place: NAME, or NAME, PROVINCE, COUNTRY CODE, with @LATITUDE,LONGITUDE"
              + " and #GEONAMES-ID where known");
    }
    return new PlaceReference(
        place.group("name").strip(),
        part(place.group("id")).map(Integer::valueOf),
        part(place.group("country")).map(code -> code.toUpperCase(Locale.ROOT)),
        part(place.group("admin1")),
        Optional.empty(),
        Optional.empty(),
        degrees(place.group("latitude"), 90),
        degrees(place.group("longitude"), 180),
        Precision.UNKNOWN);
  }

  private static Optional<String> part(@Nullable String text) {
    return Stream.ofNullable(text).map(String::strip).filter(part -> !part.isEmpty()).findFirst();
  }

  private static OptionalDouble degrees(@Nullable String text, int most) {
    Optional<Double> degrees = part(text).map(Double::valueOf);
    if (degrees.isPresent() && Math.abs(degrees.get()) > most) {
      throw new IllegalArgumentException(text + " degrees are not on earth");
    }
    return degrees.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}
