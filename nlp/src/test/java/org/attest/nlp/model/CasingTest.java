package org.attest.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingTest {
  @ParameterizedTest
  @CsvSource({
    "kabul, 0",
    "12, 0",
    "'...', 0",
    "I, 1",
    "Kabul, 1",
    "5Kg, 1",
    "U.S., 2",
    "IS, 2",
    "M23, 1",
    "PKK, 2",
    "McLean, 3",
    "iPhone, 3",
    "ISs, 3",
    "Élan, 1",
    "أمن, 0"
  })
  void casingOfLettersOnly(String word, int casing) {
    assertThat(Casing.of(word)).isEqualTo(casing);
  }
}
