package org.attest.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.core.report.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The words that the model is trained on: training and reading share these vectors.
class WordVectorsTest {
  private static final Path VECTORS = Path.of("..", "training", "data", "words-test.tsv");

  private static SentenceReader reader;

  @BeforeAll
  static void load() {
    reader = SentenceReader.load();
  }

  static Stream<List<String>> vectors() throws IOException {
    return Files.readAllLines(VECTORS).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("# "))
        .map(line -> List.of(line.split("\t")));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void textIsCutAsInTraining(List<String> vector) {
    List<Word> words = reader.words(new SourceText(vector.get(0)));

    assertThat(String.join(" ", words.stream().map(Word::text).toList())).isEqualTo(vector.get(1));
  }
}
