package org.attest.nlp.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.attest.core.report.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "24-year-old; 24 - year - old",
        "4FEB90; 4 feb 90",
        "Sept. 30th; sept . 30 th",
        "year’s; year \\ s",
        "2019–2020; 2019 - 2020",
        "naïve café; naïve café"
      })
  void cutsTextFinerThanWords(String text, String pieces) {
    SourceText source = new SourceText(text);
    Pieces cut = Pieces.of(source, 0, source.length());
    assertThat(IntStream.range(0, cut.size()).mapToObj(cut::word).toList())
        .containsExactly(pieces.replace('\\', '\'').split(" "));
  }
}
