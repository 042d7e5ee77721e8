package org.attest.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.data.DataTable;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.core.reading.TimeExpression.Anchor;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.PlainReport;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeFinderTest {
  private final TimeFinder finder = new TimeFinder();

  static Stream<List<String>> sentences() {
    return DataTable.load("org/attest/nlp/time/sentences.tsv", 3).rows().stream()
        .map(DataTable.Row::cells);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsSentences(List<String> row) {
    Optional<LocalDate> published =
        row.get(0).equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(row.get(0)));
    ParsedReport report = PlainReport.of(row.get(1), published);
    String found =
        finder.find(report).stream()
            .map(mention -> words(report, mention))
            .collect(Collectors.joining(" ; "));
    assertThat(found.isEmpty() ? "none" : found).isEqualTo(row.get(2));
  }

  private static String words(ParsedReport report, TimeMention mention) {
    return report.report().text().slice(mention.span())
        + " = "
        + mention.time().type()
        + " "
        + mention.time().value()
        + " "
        + mention.time().interval().map(TimeFinderTest::days).orElse("-");
  }

  private static String days(DateInterval days) {
    String from = days.earliest().map(LocalDate::toString).orElse("");
    String to = days.latest().map(LocalDate::toString).orElse("");
    return from.equals(to) ? from : from + ".." + to;
  }

  @Test
  void saysWhatAnExpressionRestsOn() {
    ParsedReport report =
        PlainReport.of(
            "On 5 May 2030 it fell; the next day, and on Tuesday.",
            Optional.of(LocalDate.of(2030, 5, 9)));
    assertThat(finder.find(report))
        .extracting(mention -> mention.time().anchor())
        .containsExactly(Anchor.NONE, Anchor.EXPRESSION, Anchor.REPORT);
  }

  @Test
  void countsOffsetsInCodePoints() {
    ParsedReport report = PlainReport.of("😀 On 5 May 2030 it fell.", Optional.empty());
    assertThat(finder.find(report))
        .singleElement()
        .satisfies(m -> assertThat(m.span().start()).isEqualTo(5));
  }

  /// Any string: no crash, spans in order and inside the text.
  @RepeatedTest(40)
  void survivesAnyText(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String[] parts = {
      "last",
      "May",
      "of",
      "the",
      "31",
      "2030",
      "-",
      "/",
      ":",
      "week",
      "two",
      "ago",
      "99999999999",
      "0",
      "early",
      ",",
      "a",
      "first",
      "quarter",
      "Tuesday",
      "night",
      "year",
      "after",
      "\n",
      "😀",
      "’s",
      "century",
      "ten million",
      "before",
      "12:60"
    };
    StringBuilder text = new StringBuilder("x");
    for (int i = 0; i < 200; i++) {
      text.append(random.nextInt(4) == 0 ? "" : " ").append(parts[random.nextInt(parts.length)]);
    }
    ParsedReport report = PlainReport.of(text.toString(), Optional.of(LocalDate.of(2030, 2, 28)));
    int end = 0;
    for (TimeMention mention : finder.find(report)) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      end = mention.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(report.report().text().length());
  }
}
