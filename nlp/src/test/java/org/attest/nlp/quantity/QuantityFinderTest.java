package org.attest.nlp.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Block;
import org.attest.core.reading.Mention.QuantityMention;
import org.attest.core.reading.Quantity;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PlainReport;
import org.attest.nlp.syntax.Token;
import org.attest.nlp.time.TimeFinder;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityFinderTest {
  private final QuantityFinder finder = new QuantityFinder();
  private final TimeFinder times = new TimeFinder();

  static Stream<List<String>> sentences() {
    return DataTable.load("org/attest/nlp/quantity/sentences.tsv", 2).rows().stream()
        .map(DataTable.Row::cells);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsSentences(List<String> row) {
    ParsedReport report = PlainReport.of(row.get(0), Optional.empty());
    String found =
        find(report).mentions().stream()
            .map(mention -> words(report, mention))
            .collect(Collectors.joining(" ; "));
    assertThat(found.isEmpty() ? "none" : found).isEqualTo(row.get(1));
  }

  private QuantitiesFound find(ParsedReport report) {
    return finder.find(report, times.find(report));
  }

  private static String words(ParsedReport report, QuantityMention mention) {
    Quantity quantity = mention.quantity();
    return report.report().text().slice(mention.span())
        + " = "
        + bound(quantity.low())
        + ".."
        + bound(quantity.high())
        + (quantity.flaw().isPresent() ? " malformed " : " ")
        + mention.unit().orElse("-");
  }

  private static String bound(OptionalLong bound) {
    return bound.isPresent() ? Long.toString(bound.getAsLong()) : "";
  }

  @Test
  void reportsAMalformedFigureAsAFlaw() {
    ParsedReport report = PlainReport.of("The group has 2,200 to 3,00 members.", Optional.empty());
    assertThat(find(report).flaws())
        .singleElement()
        .satisfies(flaw -> assertThat(report.report().text().slice(flaw.span())).isEqualTo("3,00"));
  }

  /// Broken text ends anywhere.
  @Test
  void readsTextThatEndsInTheMiddleOfANumber() {
    String text = "Between two and a half million and 3 1/4 of some 1,200 or twenty-two and a half";
    for (int end = 1; end <= text.length(); end++) {
      ParsedReport report = PlainReport.of(text.substring(0, end), Optional.empty());
      assertThat(find(report)).isNotNull();
    }
  }

  @Test
  void takesTheUnitFromTheTree() {
    ParsedReport plain = PlainReport.of("Twelve heavily armed local men fled", Optional.empty());
    String[][] tags = {
      {"twelve", "NUM", "CD", "4", "nummod"},
      {"heavily", "ADV", "RB", "2", "advmod"},
      {"armed", "VERB", "VBN", "4", "amod"},
      {"local", "ADJ", "JJ", "4", "amod"},
      {"man", "NOUN", "NNS", "5", "nsubj"},
      {"flee", "VERB", "VBD", "-1", "root"}
    };
    List<Token> tokens = new ArrayList<>();
    for (Token token : plain.sentences().getFirst().tokens()) {
      String[] tag = tags[token.index()];
      int head = Integer.parseInt(tag[3]);
      tokens.add(
          new Token(
              token.index(),
              token.start(),
              token.end(),
              token.text(),
              tag[0],
              tag[1],
              tag[2],
              head,
              tag[4],
              "O"));
    }
    List<ParsedSentence> sentences = List.of(new ParsedSentence(0, Block.Kind.BODY, tokens));
    ParsedReport report = new ParsedReport(plain.report(), plain.dateline(), List.of(), sentences);
    assertThat(find(report).mentions())
        .singleElement()
        .satisfies(mention -> assertThat(mention.unit()).contains("man"));
  }

  /// Any string: no crash, spans in order and inside the text.
  @RepeatedTest(40)
  void survivesAnyText(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String[] parts = {
      "at least", "12", "3,00", "1,000", "to", "-", "million", "hundred", "and", "a", "half",
          "dozens", "of", "men", "over",
      "99999999999999999999", "%", "$", "/", "one", "third", "between", "few", "\n", "😀", ".", ",",
          "thousand", "½", "twenty"
    };
    StringBuilder text = new StringBuilder("x");
    for (int i = 0; i < 200; i++) {
      text.append(random.nextInt(4) == 0 ? "" : " ").append(parts[random.nextInt(parts.length)]);
    }
    ParsedReport report = PlainReport.of(text.toString(), Optional.empty());
    int end = 0;
    for (QuantityMention mention : find(report).mentions()) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      end = mention.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(report.report().text().length());
  }
}
