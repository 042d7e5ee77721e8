package org.attest.nlp.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "KABUL, kabul",
    "Kandahār, kandahar",
    "Port-au-Prince, port au prince",
    "Queen Anne's County, queen annes county",
    "Saint-Étienne, st etienne",
    "St. Louis, st louis",
    "Mount Sinjar, mt sinjar",
    "U.S., us",
    "Łódź, lodz",
    "Diyarbakır, diyarbakir",
    "Ciudad  Juárez, ciudad juarez",
    "Fortaleza, fortaleza",
  })
  void foldsNames(String name, String key) {
    assertThat(NameKey.of(name)).isEqualTo(key);
  }

  @Test
  void hasNothingToSayOfPunctuation() {
    assertThat(NameKey.of("—")).isEmpty();
    assertThat(NameKey.of("'")).isEmpty();
  }

  @Test
  void isItsOwnKey() {
    for (String name : new String[] {"Xi'an", "al-Ḥasakah", "Côte d’Ivoire", "N'Djamena"}) {
      String key = NameKey.of(name);
      assertThat(NameKey.of(key)).isEqualTo(key);
    }
  }
}
