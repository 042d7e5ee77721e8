package org.attest.nlp.time;

import java.util.Optional;
import org.attest.nlp.grammar.Captures;

/// TIMEX3 values of what comes round on certain days, months or times of day.
final class Recurrences {
  private Recurrences() {}

  static String value(Captures captures) {
    Optional<String> weekday = captures.text("weekday").or(() -> captures.text("weekdays"));
    if (weekday.isPresent()) {
      return "XXXX-WXX-" + weekday.get();
    }
    Optional<Integer> month = captures.number("month");
    if (month.isPresent()) {
      return "XXXX-" + Days.two(month.get());
    }
    return "XXXX-XX-XXT" + captures.text("part").orElseThrow();
  }
}
