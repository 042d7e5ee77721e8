package org.attest.bench.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PennTextTest {
  @Test
  void wordsAreJoinedAsTheyArePrinted() {
    PennText text =
        PennText.of(
            List.of(
                "``", "They", "do", "n't", "-LRB-", "yet", "-RRB-", "know", ",", "''", "she",
                "said", "."));

    assertThat(text.text()).isEqualTo("“They don't (yet) know,” she said.");
  }

  @Test
  void offsetsAreThoseOfTheWords() {
    List<String> words = List.of("Omar", "'s", "``", "guests", "''", "left");
    PennText text = PennText.of(words);

    assertThat(text.text().substring(text.starts().get(3), text.ends().get(3))).isEqualTo("guests");
    assertThat(text.starts()).hasSameSizeAs(words);
  }

  @Test
  void strokesThatCloseNothingOpen() {
    assertThat(
            PennText.of(List.of("''", "Run", "!", "''", "he", "said", ":", "''", "Now", ".", "''"))
                .text())
        .isEqualTo("“Run!” he said: “Now.”");
  }
}
