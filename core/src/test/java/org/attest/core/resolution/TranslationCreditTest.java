package org.attest.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What says that a report is translated, and what does not.
class TranslationCreditTest {
  private static Optional<String> outlet(String text) {
    return TranslationCredit.in(text).flatMap(TranslationCredit::outlet);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Translated from the French.",
        "Lagoon Press (LP) - Sombe, 10 March 2033. Translated from the French.",
        "SOMBE, March 10 (LP) (Translated from French by Ana Vel) The launches came back empty.",
        "(translated by Ana Vel)",
        "English translation by Ana Vel",
        "Translation: Ana Vel",
        "This article was translated from the original Portuguese for the Courier.",
        "First published in Arabic on 4 May."
      })
  void creditsAreFound(String text) {
    assertThat(TranslationCredit.in(text)).isPresent();
    assertThat(outlet(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Translated from the Arabic original in Al-Hadaf by Ana Vel. | hadaf",
        "Translated from the original in Le Fleuve by Ana Vel | le fleuve",
        "This story was originally published in French by Le Fleuve. | le fleuve",
        "(First published in Spanish in El Faro de Hadrin) | faro de hadrin"
      })
  void theOutletTranslatedFromIsRead(String text, String outlet) {
    assertThat(outlet(text)).contains(outlet);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Her words were translated from Arabic by a court interpreter.",
        "The farmer said through a translator that two shells fell.",
        "Originally published in March by the ministry, the list has 14 names.",
        "The plan was first reported in Hadrin by the Courier.",
        "The promise was not translated into action.",
        "Translation services were closed on Monday."
      })
  void otherWordsAreNoCredit(String text) {
    assertThat(TranslationCredit.in(text)).isEmpty();
  }

  @Test
  void theWordsEndWithTheirSentence() {
    assertThat(
            TranslationCredit.in(
                    "Sombe, 10 March. Translated from the French. Ten people were seen.")
                .map(TranslationCredit::words))
        .contains("Translated from the French");
  }
}
