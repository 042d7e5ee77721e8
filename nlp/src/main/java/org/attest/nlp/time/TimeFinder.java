package org.attest.nlp.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Block;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Dateline.Sourced;
import org.attest.core.reading.Derivation;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.core.reading.TimeExpression;
import org.attest.core.report.Span;
import org.attest.nlp.grammar.Match;
import org.attest.nlp.grammar.Matcher;
import org.attest.nlp.grammar.Pieces;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;

/// Finds the time expressions of a report and works out which days they denote, from the day the
/// report was published on and from each other. Thread-safe.
///
/// ```java
/// new TimeFinder().find(parsed); // "on Tuesday" -> DATE 2021-08-17
/// ```
public final class TimeFinder {
  private static final String VERSION = "time-1";

  /// The time mentions in text order; they do not overlap.
  public List<TimeMention> find(ParsedReport report) {
    List<TimeMention> found = new ArrayList<>();
    Optional<LocalDate> day = published(report);
    History history = new History();
    for (Pieces pieces : stretches(report)) {
      Matcher<Sense> matcher = new Matcher<>(TimeGrammar.grammar(), pieces);
      int at = 0;
      while (at < pieces.size()) {
        Optional<Match<Sense>> match = match(matcher, pieces, at);
        if (match.isEmpty()) {
          at++;
          continue;
        }
        int end = match.get().end();
        Tense tense = Tense.at(pieces, at, TimeGrammar.words());
        TimeExpression time =
            Resolver.resolve(match.get().meaning(), new Context(day, history, tense));
        int start = Extents.start(pieces, at);
        found.add(
            new TimeMention(
                new Span(report.report().id(), pieces.start(start), pieces.end(end - 1)),
                time,
                new Derivation("time/" + match.get().meaning().kind(), VERSION)));
        if (!compares(match.get().meaning())) {
          history.add(time);
        }
        at = end;
      }
    }
    return found;
  }

  /// The sentences, and bylines and datelines that have none.
  private static List<Pieces> stretches(ParsedReport report) {
    List<Pieces> stretches = new ArrayList<>();
    for (ParsedSentence sentence : report.sentences()) {
      stretches.add(Pieces.of(report.report().text(), sentence));
    }
    for (Block block : report.blocks()) {
      boolean origin = block.kind() == Block.Kind.BYLINE || block.kind() == Block.Kind.DATELINE;
      if (origin && report.sentences().stream().noneMatch(sentence -> overlap(sentence, block))) {
        stretches.add(Pieces.of(report.report().text(), block.span().start(), block.span().end()));
      }
    }
    stretches.sort(Comparator.comparingInt(pieces -> pieces.size() == 0 ? 0 : pieces.start(0)));
    return stretches;
  }

  private static boolean overlap(ParsedSentence sentence, Block block) {
    return sentence.start() < block.span().end() && block.span().start() < sentence.end();
  }

  /// "a year earlier" looks aside; the text goes on from where it was.
  private static boolean compares(Sense sense) {
    return sense instanceof Sense.Shift shift
        && shift.amount().unit() == Unit.YEAR
        && shift.direction() != 0;
  }

  private static Optional<Match<Sense>> match(Matcher<Sense> matcher, Pieces pieces, int at) {
    if (!Edges.openBefore(pieces, at)) {
      return Optional.empty();
    }
    return matcher
        .longest("expression", at)
        .filter(match -> Edges.openAfter(pieces, match.end()))
        .filter(match -> Plausibility.holds(pieces, at, match));
  }

  /// The day of the report, if it is known to the day.
  public static Optional<LocalDate> published(ParsedReport report) {
    Optional<DateInterval> said = report.dateline().published().map(Sourced::value);
    return said.filter(days -> days.days().equals(Optional.of(1L)))
        .flatMap(DateInterval::earliest)
        .or(() -> said.isPresent() ? Optional.empty() : report.report().published());
  }
}
