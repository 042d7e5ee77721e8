package org.attest.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanDecoderTest {
  private static final List<String> TAGS =
      List.of("O", "B-PERSON", "I-PERSON", "B-PLACE", "I-PLACE");

  private final SpanDecoder decoder = new SpanDecoder(TAGS);

  @Test
  void aSpanBeginsBeforeItContinues() {
    float[] scores = {
      2, 1, 9, 0, 0, //
      0, 0, 9, 0, 0
    };

    assertThat(decoder.tags(scores, 0, 2)).containsExactly("B-PERSON", "I-PERSON");
  }

  @Test
  void aSpanKeepsItsType() {
    float[] scores = {
      0, 5, 0, 4, 0, //
      0, 0, 1, 0, 9, //
      9, 0, 0, 0, 0
    };

    assertThat(decoder.tags(scores, 0, 3)).containsExactly("B-PLACE", "I-PLACE", "O");
  }

  @Test
  void scoresMayStartAnywhere() {
    assertThat(decoder.tags(new float[] {0, 0, 0, 0, 0, 0, 1, 0, 0, 0}, 1, 1))
        .containsExactly("B-PERSON");
  }

  @Test
  void transitionsDecideWhatTheWordsLeaveOpen() {
    float[][] transitions = new float[TAGS.size()][TAGS.size()];
    transitions[0][1] = -2; // no PERSON behind O
    float[] scores = {
      9, 0, 0, 0, 0, //
      0, 2, 0, 1, 0
    };

    assertThat(new SpanDecoder(TAGS, transitions).tags(scores, 0, 2))
        .containsExactly("O", "B-PLACE");
  }

  @Test
  void aTagThatNeverBeginsIsAnError() {
    assertThatThrownBy(() -> new SpanDecoder(List.of("O", "I-PLACE")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
