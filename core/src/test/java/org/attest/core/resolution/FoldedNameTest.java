package org.attest.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {
  @ParameterizedTest
  @CsvSource({
    "The Reed Guard, reed guard",
    "al-Nusra's, nusra",
    "Zia-ul-Haq, zia ul haq",
    "Łódź, lodz",
    "O’Neill, oneill",
    "The, the",
  })
  void foldsWhatSpellingsDifferIn(String name, String folded) {
    assertThat(FoldedName.of(name).text()).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "Vešnik, Veszhnik, true",
    "Yusuf Karimi, Yousef Kerimi, true",
    "Kandahar, Qandahar, true",
    "Ostrell, Ostravel, false",
    "Mira Tolven, Mara Tolven, true",
    "Jan Kos, Jon Kos, false",
    "Ali, Ala, false",
  })
  void recognisesTransliterations(String left, String right, boolean variants) {
    assertThat(FoldedName.of(left).isVariantOf(FoldedName.of(right))).isEqualTo(variants);
  }

  @Test
  void aNameOfPunctuationIsEmpty() {
    assertThat(FoldedName.of("- '").isEmpty()).isTrue();
  }

  @Test
  void aNameThatLeavesOutTheMiddleOneMayDenoteTheSamePerson() {
    FoldedName full = FoldedName.of("Zoran Aslanovich Gedze");
    assertThat(FoldedName.of("Zoran Gedze").mayDenote(full)).isTrue();
    assertThat(full.mayDenote(FoldedName.of("Z. Gedze"))).isTrue();
    assertThat(full.mayDenote(FoldedName.of("Gedze"))).isTrue();
    assertThat(FoldedName.of("Aslan Gedze").mayDenote(full)).isFalse();
  }
}
