package org.attest.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attest.core.reading.Block;
import org.attest.core.reading.Reading;
import org.attest.core.report.Report;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;
import org.attest.nlp.text.Word;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttestReaderTest {
  private static final String TEXT =
      """
      Two soldiers killed near Dar Melhun

      Gunmen killed two soldiers near Dar Melhun on Tuesday, the army said. 😀 The attackers fled.

      Read more
      """;

  private static AttestReader reader;

  @BeforeAll
  static void open() {
    reader = AttestReader.open();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  @Test
  void wordsHaveTheirGrammar() {
    ParsedSentence sentence =
        parse("The army killed three rebels in Kabul.").sentences().getFirst();

    Token root = sentence.root();
    assertThat(root.text()).isEqualTo("killed");
    assertThat(root.lemma()).isEqualTo("kill");
    assertThat(root.upos()).isEqualTo("VERB");
    assertThat(sentence.children(root, "nsubj")).extracting(Token::text).containsExactly("army");
    assertThat(sentence.children(root, "obj")).extracting(Token::lemma).containsExactly("rebel");
    assertThat(sentence.tokens())
        .filteredOn(token -> token.nameTag().equals("B-PLACE"))
        .extracting(Token::text)
        .containsExactly("Kabul");
  }

  @Test
  void everyTokenIsTheSliceOfItsOffsets() {
    assertSound(Report.ofText("report", TEXT));
  }

  @Test
  void sentencesKeepTheKindOfTheirBlock() {
    ParsedReport parsed = parse(TEXT);

    assertThat(parsed.sentences()).extracting(ParsedSentence::block).contains(Block.Kind.HEADLINE);
    assertThat(parsed.sentences())
        .extracting(ParsedSentence::block)
        .allMatch(Block.Kind::isEvidence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "\u0000",
        "\uD83D",
        "x \uDE00 y.",
        "👩‍👩‍👧 🇸🇾",
        "قال الجيش إن ١٢ جنديا قتلوا.",
        "\u202Btext\u202C",
        "!!! ... ???",
        "3,00 members"
      })
  void oddTextsAreRead(String text) {
    assertSound(Report.ofText("report", text));
    assertThat(reader.read(Report.ofText("report", text)).report())
        .isEqualTo(Report.ofText("report", text).id());
  }

  @Test
  void longLinesAreRead() {
    assertSound(Report.ofText("report", "The army and the police ".repeat(1_000)));
    assertSound(Report.ofText("report", "antidisestablishmentarianism".repeat(2_000)));
  }

  @Test
  void wordsBeyondTheModelsReachStillMakeOneTree() {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      words.add(new Word("police", i * 7, i * 7 + 6));
    }

    ParsedSentence sentence = reader.parse(List.of(words)).getFirst();

    assertThat(sentence.size()).isEqualTo(700);
    assertThat(sentence.subtree(sentence.root())).hasSize(700);
  }

  @Test
  void threadsGiveTheSameReadings() throws Exception {
    List<Report> reports = new ArrayList<>();
    for (int i = 1; i < 12; i++) {
      reports.add(Report.ofText("report", TEXT.repeat(i)));
    }
    List<Reading> alone = reports.stream().map(reader::read).toList();
    List<Reading> together = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Future<Reading>> futures = new ArrayList<>();
      for (Report report : reports) {
        futures.add(pool.submit(() -> reader.read(report)));
      }
      for (Future<Reading> future : futures) {
        together.add(future.get());
      }
    }

    assertThat(together).isEqualTo(alone);
  }

  @Test
  void theVersionNamesModelAndData() {
    assertThat(reader.version()).matches("[\\w.-]+\\.[0-9a-f]{8}\\+[0-9a-f]{8}");
  }

  private static void assertSound(Report report) {
    int at = 0;
    for (ParsedSentence sentence : reader.parse(report).sentences()) {
      assertThat(sentence.subtree(sentence.root())).hasSize(sentence.size());
      for (Token token : sentence.tokens()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(at);
        assertThat(report.text().slice(token.start(), token.end())).isEqualTo(token.text());
        assertThat(token.lemma()).isNotNull();
        at = token.end();
      }
    }
  }

  private static ParsedReport parse(String text) {
    return reader.parse(Report.ofText("report", text));
  }
}
