package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GeoBoxTest {
  @Test
  void isReadAsItIsWritten() {
    GeoBox box = GeoBox.parse("-12.5, 170, 3,-175.25");
    assertThat(box).isEqualTo(new GeoBox(-12.5, 170, 3, -175.25));
    assertThat(GeoBox.parse(box.toString())).isEqualTo(box);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1,2,3",
        "1,2,3,4,5",
        "a,b,c,d",
        "5,0,4,0",
        "-91,0,0,0",
        "0,0,0,181",
        "NaN,0,0,0"
      })
  void whatIsNoPartOfTheMapIsRefused(String text) {
    assertThatThrownBy(() -> GeoBox.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("south,west,north,east");
  }
}
