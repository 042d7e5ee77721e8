package org.attest.nlp.time;

import java.math.BigDecimal;
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
import org.attest.nlp.quantity.Numeral;
import org.attest.nlp.time.Sense.Base;
import org.attest.nlp.time.Sense.Calendar;
import org.attest.nlp.time.Sense.Part;
import org.attest.nlp.time.Sense.Toward;

/// The meanings that `grammar.tsv` may use.
final class Senses implements Meanings<Sense> {
  /// Two-digit years below this are of this century: "4 FEB 90" is 1990, "3 May 21" is 2021.
  private static final int PIVOT = 50;

  private static final Amount ONE_DAY = new Amount(Optional.of(BigDecimal.ONE), Unit.DAY);

  @Override
  public Optional<Sense> meaning(String name, Captures captures) {
    return switch (name) {
      case "calendar" -> calendar(captures).map(Sense.class::cast);
      case "figures" -> figures(captures);
      case "decade" -> decade(captures);
      case "century" -> captures.number("century").map(n -> calendar(Map.of(Part.CENTURY, n - 1)));
      case "holiday" -> holiday(captures);
      case "within" -> within(captures);
      case "weekend" -> Optional.of(new Sense.Weekend());
      case "weekof" -> sense(captures, "day").map(Sense.WeekOf::new);
      case "today" ->
          captures
              .number("today")
              .map(n -> shift(days(Math.abs(n)), Integer.signum(n), Base.REPORT));
      case "shift" -> Optional.of(spell(captures));
      case "away" -> away(captures);
      case "length" -> length(captures);
      case "reference" -> captures.text("reference").map(Sense.Reference::new);
      case "repeated" -> captures.text("recur").map(Sense.Repeated::new);
      case "every" -> every(captures);
      case "everyday" -> Optional.of(new Sense.Repeated(Recurrences.value(captures)));
      case "clock" -> ClockSenses.clock(captures);
      case "partday" -> ClockSenses.part(captures);
      case "clockday" -> ClockSenses.withDay(captures);
      case "overnight" -> Optional.of(ClockSenses.overnight());
      case "limited" -> limited(captures);
      case "between" -> between(captures);
      case "span" -> DaySpans.daysOfMonth(captures);
      case "monthspan" -> DaySpans.monthAndDays(captures);
      default -> throw new IllegalArgumentException("grammar.tsv uses an unknown meaning: " + name);
    };
  }

  static Optional<Sense> sense(Captures captures, String name) {
    return captures.get(name, Sense.class);
  }

  static Calendar calendar(Map<Part, Integer> parts) {
    return new Calendar(parts, Toward.OPEN);
  }

  static Optional<Calendar> calendar(Captures captures) {
    Map<Part, Integer> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      captures
          .number(part.name().toLowerCase(Locale.ROOT))
          .ifPresent(number -> parts.put(part, number));
    }
    for (String symbol : List.of("year", "fiscalyear")) {
      captures.get(symbol, Calendar.class).ifPresent(year -> parts.putAll(year.parts()));
    }
    captures.number("shortyear").ifPresent(year -> parts.put(Part.YEAR, fullYear(year)));
    Calendar calendar = new Calendar(parts, toward(captures));
    return exists(calendar) ? Optional.of(calendar) : Optional.empty();
  }

  /// Whether month and day exist, in the year said or in any.
  private static boolean exists(Calendar calendar) {
    int day = calendar.part(Part.DAY).orElse(1);
    int month = calendar.part(Part.MONTH).orElse(1);
    return Days.of(calendar.part(Part.YEAR).orElse(2000), month, day).isPresent();
  }

  static Toward toward(Captures captures) {
    return captures.text("toward").map(Toward::valueOf).orElse(Toward.OPEN);
  }

  /// A day in figures, `first` and `second` being day and month in either order. A weekday beside
  /// it may decide.
  private static Optional<Sense> figures(Captures captures) {
    int year =
        captures
            .number("year")
            .or(() -> captures.number("shortyear").map(Senses::fullYear))
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
      case 1 -> Optional.of(Calendar.of(days.getFirst()));
      default -> Optional.of(new Sense.EitherDay(days.getFirst(), days.getLast()));
    };
  }

  private static int fullYear(int shortYear) {
    return shortYear + (shortYear < PIVOT ? 2000 : 1900);
  }

  /// "1990s" and "'90s" by their first figures.
  private static Optional<Sense> decade(Captures captures) {
    return captures
        .number("first")
        .filter(first -> first % 10 == 0)
        .map(first -> calendar(Map.of(Part.DECADE, (first < 100 ? first + 1900 : first) / 10)));
  }

  private static Optional<Sense> holiday(Captures captures) {
    Optional<Integer> year =
        captures.get("year", Calendar.class).flatMap(calendar -> calendar.part(Part.YEAR));
    return captures.text("holiday").map(rule -> new Sense.Holiday(rule, year, toward(captures)));
  }

  private static Optional<Sense> within(Captures captures) {
    return calendar(captures)
        .flatMap(part -> sense(captures, "spell").map(whole -> new Sense.Within(part, whole)));
  }

  static Sense.Shift shift(Amount amount, int direction, Base base) {
    return new Sense.Shift(amount, direction, base, Optional.empty(), true);
  }

  static Amount days(int count) {
    return new Amount(Optional.of(BigDecimal.valueOf(count)), Unit.DAY);
  }

  /// "this week", "last year", "the following month".
  private static Sense spell(Captures captures) {
    int direction = captures.number("direction").orElse(0);
    Unit unit = Unit.valueOf(captures.text("spell").orElseThrow());
    Amount amount = new Amount(Optional.of(BigDecimal.valueOf(Math.abs(direction))), unit);
    return shift(amount, Integer.signum(direction), base(captures));
  }

  private static Base base(Captures captures) {
    return captures.text("base").map(Base::valueOf).orElse(Base.REPORT);
  }

  /// "two years ago", "three days after Christmas".
  private static Optional<Sense> away(Captures captures) {
    Optional<Amount> amount = captures.get("length", Sense.Length.class).map(Sense.Length::amount);
    Sense away =
        new Sense.Shift(
            amount.orElse(ONE_DAY),
            captures.number("direction").orElse(0),
            base(captures),
            sense(captures, "point"),
            false);
    return Optional.of(
        captures.text("about").<Sense>map(mod -> new Sense.Limited(away, mod)).orElse(away));
  }

  private static Optional<Sense> length(Captures captures) {
    Unit unit =
        captures.text("unit").or(() -> captures.text("units")).map(Unit::valueOf).orElseThrow();
    Optional<BigDecimal> count =
        captures
            .get("number", Numeral.class)
            .map(Numeral::value)
            .or(() -> captures.text("number").map(BigDecimal::new))
            .or(
                () ->
                    captures
                        .text("vague")
                        .filter(vague -> !vague.equals("X"))
                        .map(BigDecimal::new));
    Optional<BigDecimal> total =
        captures.has("half") ? count.map(n -> n.add(new BigDecimal("0.5"))) : count;
    if (total.isPresent() && total.get().precision() - total.get().scale() > 7) {
      return Optional.empty();
    }
    return Optional.of(new Sense.Length(new Amount(total, unit), toward(captures)));
  }

  private static Optional<Sense> every(Captures captures) {
    Captures named =
        captures.text("spell").map(spell -> captures.with("unit", spell)).orElse(captures);
    Captures counted = named.has("number") ? named : named.with("number", "1");
    return length(counted)
        .map(length -> new Sense.Repeated(((Sense.Length) length).amount().value()));
  }

  /// "early May", "the end of 1990", "about two years": a mod over whatever symbol was captured.
  private static Optional<Sense> limited(Captures captures) {
    String mod =
        captures
            .text("edge")
            .or(() -> captures.text("limit"))
            .or(() -> captures.text("about"))
            .orElseThrow();
    return Stream.of("whole", "point", "decade", "lengths", "period", "time", "day")
        .flatMap(name -> sense(captures, name).stream())
        .findFirst()
        .or(() -> captures.has("spell") ? Optional.of(spell(captures)) : Optional.empty())
        .map(whole -> new Sense.Limited(whole, mod));
  }

  private static Optional<Sense> between(Captures captures) {
    return sense(captures, "from")
        .flatMap(from -> sense(captures, "to").map(to -> new Sense.Between(from, to)));
  }
}
