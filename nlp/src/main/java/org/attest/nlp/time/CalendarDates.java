package org.attest.nlp.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.DateInterval;
import org.attest.core.report.SourceText;
import org.attest.nlp.grammar.Match;
import org.attest.nlp.grammar.Matcher;
import org.attest.nlp.grammar.Pieces;

/// Finds full calendar dates in a bare text, such as a dateline or the furniture of a page: dates
/// that need nothing else to be understood. "Tuesday" and "May 14" are none.
///
/// ```java
/// CalendarDates.first("Saturday 04/March/2023 - 09:23 PM"); // 2023-03-04 at 0..22
/// ```
public final class CalendarDates {
  private CalendarDates() {}

  /// A date in a text.
  ///
  /// @param start code point offset
  /// @param end code point offset, exclusive
  /// @param days one day; or the two days that "04/03/2023" may be and all days between them, which
  ///     is the closest interval that surely holds the date
  /// @param exact whether it is one day
  public record Found(int start, int end, DateInterval days, boolean exact) {}

  /// The first full date of a text.
  public static Optional<Found> first(String text) {
    List<Found> all = all(text);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
  }

  /// All full dates of a text, in order.
  public static List<Found> all(String text) {
    SourceText source = new SourceText(text);
    Pieces pieces = Pieces.of(source, 0, source.length());
    Matcher<Sense> matcher = new Matcher<>(TimeGrammar.grammar(), pieces);
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Optional<Match<Sense>> match =
          Edges.openBefore(pieces, at) ? matcher.longest("fulldate", at) : Optional.empty();
      if (match.isPresent() && Edges.openAfter(pieces, match.get().end())) {
        int end = match.get().end();
        found.addAll(found(match.get().meaning(), pieces.start(at), pieces.end(end - 1)));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private static List<Found> found(Sense sense, int start, int end) {
    return switch (sense) {
      case Sense.Calendar calendar ->
          calendar.day().map(day -> new Found(start, end, DateInterval.day(day), true)).stream()
              .toList();
      case Sense.EitherDay either ->
          List.of(new Found(start, end, DateInterval.of(either.earlier(), either.later()), false));
      default -> List.of();
    };
  }
}
