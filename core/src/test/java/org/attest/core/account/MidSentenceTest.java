package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MidSentenceTest {
  private static final String TEXT =
      "SHOTS AT COACH NEAR OSTREL\nGunmen fired at a coach. The gunmen told us that Turkish troops"
          + " of Ostrel had sent them.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen | gunmen",
        "gunmen | gunmen",
        "Three riders | three riders",
        "At least two riders | at least two riders",
        "Turkish troops | Turkish troops",
        "US troops | US troops",
        "FORTY GUNMEN OF OSTREL | forty gunmen of Ostrel",
        "UNX GUNMEN | UNX gunmen",
        "COACH | coach",
        "UN | UN",
      })
  void capitalsOfSentencesAndHeadlinesAreLeftOut(String words, String plain) {
    assertThat(new MidSentence(TEXT).of(words)).isEqualTo(plain);
  }
}
