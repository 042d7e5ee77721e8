package org.attest.nlp.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.data.DataTable;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.core.reading.Statement;
import org.attest.core.reading.TimeExpression;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.ParsedReport;

/// "On Monday the mayor wrote: 'They came yesterday.'": in a quotation such words count from the
/// day on which it was said, not from that of the report.
public final class QuotedDays {
  /// Sentences within which a text goes on with what a body says.
  private static final int NEAR = 2;

  /// How a value of TIMEX3 begins that denotes a day or a part of it.
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final List<String> words;

  /// @throws org.attest.core.data.DataException if the word list is not sound
  public QuotedDays() {
    words =
        DataTable.load("org/attest/nlp/statement/deictic-days.tsv", 1).rows().stream()
            .map(row -> row.cell(0))
            .toList();
  }

  /// The times of a report, those moved that quotations count from another day.
  ///
  /// @param published the day of the report
  public List<TimeMention> move(
      ParsedReport report, LocalDate published, List<TimeMention> times, List<Statement> said) {
    if (times.stream().noneMatch(time -> isDeictic(report, time))) {
      return times;
    }
    Quotes quotes = Quotes.of(report);
    List<TimeMention> moved = new ArrayList<>(times.size());
    for (TimeMention time : times) {
      boolean quoted =
          isDeictic(report, time)
              && quotes.all().stream().anyMatch(quote -> quote.span().contains(time.span()));
      Optional<LocalDate> day = quoted ? day(report, time.span(), said) : Optional.empty();
      moved.add(day.map(own -> moved(time, ChronoUnit.DAYS.between(published, own))).orElse(time));
    }
    return moved;
  }

  private boolean isDeictic(ParsedReport report, TimeMention time) {
    String text = report.report().text().slice(time.span()).toLowerCase(Locale.ROOT);
    return time.time().anchor() == TimeExpression.Anchor.REPORT
        && time.time().interval().isPresent()
        && DAY.matcher(time.time().value()).lookingAt()
        && words.stream().anyMatch(text::startsWith);
  }

  /// The day on which the words around a time were said, if the text gives it.
  private static Optional<LocalDate> day(ParsedReport report, Span time, List<Statement> said) {
    return said.stream()
        .filter(statement -> statement.content().stream().anyMatch(part -> part.contains(time)))
        .filter(statement -> statement.source().isPresent())
        .flatMap(statement -> day(statement).or(() -> before(report, statement, said)).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(Statement statement) {
    return statement
        .time()
        .filter(days -> days.days().equals(Optional.of(1L)))
        .flatMap(DateInterval::earliest);
  }

  /// The day of what the same speaker or body is said to have said right before.
  private static Optional<LocalDate> before(
      ParsedReport report, Statement statement, List<Statement> said) {
    int here = sentence(report, statement);
    return said.stream()
        .filter(other -> other.cue().start() < statement.cue().start())
        .filter(other -> here - sentence(report, other) <= NEAR)
        .filter(other -> isSameSide(other, statement))
        .flatMap(other -> day(other).stream())
        .reduce((first, last) -> last);
  }

  private static boolean isSameSide(Statement one, Statement other) {
    Optional<Statement.Source> a = one.source();
    Optional<Statement.Source> b = other.source();
    return a.isPresent()
        && b.isPresent()
        && (a.get().actor().isPresent() && a.get().actor().equals(b.get().actor())
            || a.get().affiliation().isPresent()
                && a.get().affiliation().equals(b.get().affiliation()));
  }

  private static int sentence(ParsedReport report, Statement statement) {
    return report.sentenceAt(statement.cue()).orElseThrow().index();
  }

  private static TimeMention moved(TimeMention mention, long days) {
    TimeExpression time = mention.time();
    DateInterval interval = time.interval().orElseThrow();
    return new TimeMention(
        mention.span(),
        new TimeExpression(
            time.type(),
            moved(time.value(), days),
            time.mod(),
            Optional.of(
                new DateInterval(
                    interval.earliest().map(day -> day.plusDays(days)),
                    interval.latest().map(day -> day.plusDays(days)))),
            time.granularity(),
            TimeExpression.Anchor.EXPRESSION),
        mention.derivation());
  }

  /// `2031-05-03TNI` moved by days.
  private static String moved(String value, long days) {
    Matcher day = DAY.matcher(value);
    return day.replaceFirst(found -> LocalDate.parse(found.group()).plusDays(days).toString());
  }
}
