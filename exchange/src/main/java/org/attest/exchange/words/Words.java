package org.attest.exchange.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.account.Party;
import org.attest.core.account.TollValue;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.PlaceReference;

/// Values in words.
public final class Words {
  private Words() {}

  public static String of(Object value) {
    return of(value, Notation.ENGLISH);
  }

  /// @param notation of numbers and days
  public static String of(Object value, Notation notation) {
    return switch (value) {
      case LocalDate day -> notation.day(day);
      case Party party -> party.name();
      case DateInterval days -> notation.days(days);
      case PlaceReference place -> place(place);
      case TollValue toll -> toll(toll, notation);
      case Enum<?> constant -> lower(constant);
      default -> value.toString();
    };
  }

  public static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static String days(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    return Notation.ENGLISH.days(earliest, latest);
  }

  /// "1 report", "2 reports"
  public static String count(int number, String noun) {
    return Notation.ENGLISH.count(number, noun);
  }

  /// The same in short: a toll without the word that it is a part, a place without what contains
  /// it.
  public static String brief(Object value) {
    return switch (value) {
      case TollValue toll -> counted(toll, Notation.ENGLISH);
      case PlaceReference place -> place.name();
      default -> of(value);
    };
  }

  private static String toll(TollValue toll, Notation notation) {
    String counted = counted(toll, notation);
    return toll.part() ? counted + ", part of another figure" : counted;
  }

  private static String counted(TollValue toll, Notation notation) {
    String number = notation.quantity(toll.quantity());
    return toll.group().map(group -> number + " (" + group + ")").orElse(number);
  }

  private static String place(PlaceReference place) {
    List<String> parts =
        Stream.of(place.town(), place.admin2(), place.admin1(), place.country().map(Words::country))
            .flatMap(Optional::stream)
            .filter(part -> !part.equals(place.name()))
            .distinct()
            .toList();
    return parts.isEmpty() ? place.name() : place.name() + " (" + String.join(", ", parts) + ")";
  }

  public static String country(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
