package org.attest.nlp.time;

import java.util.Optional;
import org.attest.nlp.grammar.Captures;
import org.attest.nlp.quantity.Numeral;
import org.attest.nlp.time.Sense.Base;

/// Times of day as the grammar captures them.
final class ClockSenses {
  private ClockSenses() {}

  /// "10:30 p.m.", "0230 GMT", "noon", "four o'clock in the morning". Universal time is marked
  /// with a Z, as TIMEX3 has it; other zones are not kept.
  static Optional<Sense> clock(Captures captures) {
    Optional<String> moment = captures.text("moment");
    if (moment.isPresent()) {
      return Optional.of(new Sense.Clock(Optional.empty(), "T" + moment.get()));
    }
    Optional<Integer> digits = captures.number("digits");
    Optional<Integer> hour =
        captures
            .number("hour")
            .or(() -> digits.map(figures -> figures / 100))
            .or(
                () ->
                    captures
                        .get("number", Numeral.class)
                        .flatMap(Numeral::whole)
                        .map(Long::intValue));
    int minute = captures.number("minute").or(() -> digits.map(figures -> figures % 100)).orElse(0);
    String universal = captures.text("zone").filter("Z"::equals).orElse("");
    return hour.filter(h -> h >= 0 && h < 25 && minute < 60)
        .map(h -> "T" + Days.two(of24(h, captures)) + ":" + Days.two(minute) + universal)
        .map(time -> new Sense.Clock(Optional.empty(), time));
  }

  private static int of24(int hour, Captures captures) {
    String half = captures.text("ampm").orElse("");
    String part = captures.text("part").orElse("");
    boolean afternoon =
        half.equals("PM")
            || part.equals("AF")
            || part.equals("EV")
            || (part.equals("NI") && hour > 6);
    if (afternoon && hour < 12) {
      return hour + 12;
    }
    boolean morning = half.equals("AM") || part.equals("MO") || part.equals("NI");
    return morning && hour == 12 ? 0 : hour;
  }

  /// "10 p.m. Wednesday".
  static Optional<Sense> withDay(Captures captures) {
    return captures
        .get("clock", Sense.Clock.class)
        .flatMap(
            clock ->
                Senses.sense(captures, "day")
                    .map(day -> new Sense.Clock(Optional.of(day), clock.time())));
  }

  /// "Tuesday night", "this morning", "late Friday evening", "the next morning".
  static Optional<Sense> part(Captures captures) {
    String time = "T" + captures.text("part").orElseThrow();
    Optional<Sense> day =
        Senses.sense(captures, "day")
            .or(() -> captures.number("today").map(n -> days(n, Base.REPORT)))
            .or(() -> captures.number("backday").map(n -> days(n, Base.EXPRESSION)));
    Sense clock = new Sense.Clock(day, time);
    return Optional.of(
        captures.text("edge").<Sense>map(mod -> new Sense.Limited(clock, mod)).orElse(clock));
  }

  /// The night before the day of the report.
  static Sense overnight() {
    return new Sense.Clock(Optional.of(days(-1, Base.REPORT)), "TNI");
  }

  private static Sense days(int count, Base base) {
    return Senses.shift(Senses.days(Math.abs(count)), Integer.signum(count), base);
  }
}
