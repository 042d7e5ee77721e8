package org.attest.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LemmaDecoderTest {
  @Test
  void wordsInIedAndIesComeFromYOrIe() {
    assertThat(LemmaDecoder.fits("carried", "carry")).isTrue();
    assertThat(LemmaDecoder.fits("DIED", "die")).isTrue();
    assertThat(LemmaDecoder.fits("carried", "carr")).isFalse();
    assertThat(LemmaDecoder.fits("carried", "carrie")).isFalse();
    assertThat(LemmaDecoder.fits("movies", "movie")).isTrue();
    assertThat(LemmaDecoder.fits("Carries", "carri")).isFalse();
  }

  @Test
  void otherWordsAreLeftToTheModel() {
    assertThat(LemmaDecoder.fits("went", "go")).isTrue();
    assertThat(LemmaDecoder.fits("killed", "kill")).isTrue();
  }
}
