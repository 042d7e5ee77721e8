package org.attest.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrayNumbersTest {
  @Test
  void aNumberBehindAndCountsTheNounBehindIt() {
    List<Token> mended =
        StrayNumbers.mended(
            List.of(
                Words.word(0, "six", "NUM", "CD", 1, "nummod"),
                Words.word(1, "guards", "NOUN", "NNS", 5, "nsubj"),
                Words.word(2, "and", "CCONJ", "CC", 4, "cc"),
                Words.word(3, "three", "NUM", "CD", 1, "nummod"),
                Words.word(4, "sailors", "NOUN", "NNS", 1, "conj"),
                Words.word(5, "died", "VERB", "VBD", -1, "root")));
    assertThat(mended.get(0).head()).isEqualTo(1);
    assertThat(mended.get(3).head()).isEqualTo(4);
  }
}
