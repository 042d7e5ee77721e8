package org.attest.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameDecoderTest {
  private static final List<String> TAGS =
      List.of("O", "B-PERSON", "I-PERSON", "B-PLACE", "I-PLACE");

  private final NameDecoder decoder = new NameDecoder(TAGS);

  @Test
  void aNameBeginsBeforeItContinues() {
    float[] scores = {
      2, 1, 9, 0, 0, //
      0, 0, 9, 0, 0
    };

    assertThat(decoder.tags(scores, 0, 2)).containsExactly(1, 2);
  }

  @Test
  void aNameKeepsItsType() {
    float[] scores = {
      0, 5, 0, 4, 0, //
      0, 0, 1, 0, 9, //
      9, 0, 0, 0, 0
    };

    assertThat(decoder.tags(scores, 0, 3)).containsExactly(3, 4, 0);
  }

  @Test
  void scoresMayStartAnywhere() {
    assertThat(decoder.tags(new float[] {0, 0, 0, 0, 0, 0, 1, 0, 0, 0}, 5, 1)).containsExactly(1);
  }

  @Test
  void aTagThatNeverBeginsIsAnError() {
    assertThatThrownBy(() -> new NameDecoder(List.of("O", "I-PLACE")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
