package org.attest.cli.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.account.Party;
import org.attest.core.account.TollValue;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Quantity;

/// Values in words.
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Words() {}

  static String of(Object value) {
    return switch (value) {
      case Party party -> party.name();
      case DateInterval days -> days(days.earliest(), days.latest());
      case PlaceReference place -> place(place);
      case TollValue toll -> toll(toll);
      case Enum<?> constant -> lower(constant);
      default -> value.toString();
    };
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String days(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    if (earliest.equals(latest)) {
      return earliest.map(DAY::format).orElse("unknown");
    }
    if (earliest.isEmpty()) {
      return "by " + latest.map(DAY::format).orElseThrow();
    }
    return latest
        .map(end -> DAY.format(earliest.get()) + " to " + DAY.format(end))
        .orElseGet(() -> "from " + DAY.format(earliest.get()));
  }

  static String quantity(Quantity quantity) {
    if (quantity.flaw().isPresent()) {
      return "no number (" + quantity.flaw().get() + ")";
    }
    if (quantity.isExact()) {
      return String.valueOf(quantity.low().getAsLong());
    }
    if (quantity.low().isEmpty()) {
      return "at most " + quantity.high().getAsLong();
    }
    return quantity.high().isEmpty()
        ? "at least " + quantity.low().getAsLong()
        : quantity.low().getAsLong() + " to " + quantity.high().getAsLong();
  }

  private static String toll(TollValue toll) {
    String number = quantity(toll.quantity());
    String counted = toll.group().map(group -> number + " (" + group + ")").orElse(number);
    return toll.part() ? counted + ", part of another figure" : counted;
  }

  private static String place(PlaceReference place) {
    List<String> parts =
        Stream.of(place.admin2(), place.admin1(), place.country().map(Words::country))
            .flatMap(Optional::stream)
            .filter(part -> !part.equals(place.name()))
            .distinct()
            .toList();
    return parts.isEmpty() ? place.name() : place.name() + " (" + String.join(", ", parts) + ")";
  }

  static String country(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
