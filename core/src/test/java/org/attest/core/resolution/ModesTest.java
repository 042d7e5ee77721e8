package org.attest.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModesTest {
  @Test
  void aSuicideAttackIsABombingInBothDirections() {
    assertThat(Modes.agree(List.of("explosives"), List.of("suicide-attack"))).isTrue();
    assertThat(Modes.agree(List.of("suicide-attack"), List.of("explosives"))).isTrue();
  }

  @Test
  void aRiotMayBeCalledADemonstrationAndNoArrestIsEither() {
    assertThat(Modes.agree(List.of("riot"), List.of("demo"))).isTrue();
    assertThat(Modes.agree(List.of("riot"), List.of("arrest"))).isFalse();
  }

  @Test
  void anAbductionIsNoShooting() {
    assertThat(Modes.agree(List.of("abduct"), List.of("firearms"))).isFalse();
  }

  @Test
  void silenceAgrees() {
    assertThat(Modes.agree(List.of(), List.of("firearms"))).isTrue();
  }
}
