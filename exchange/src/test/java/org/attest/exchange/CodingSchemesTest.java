package org.attest.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.attest.core.reading.EventType;
import org.junit.jupiter.api.Test;

class CodingSchemesTest {
  @Test
  void modesDecide() {
    CodingSchemes.Names names =
        CodingSchemes.of(EventType.ASSAULT, Set.of("explosives", "suicide-attack"));

    assertThat(names.acledEvent()).contains("Explosions/Remote violence");
    assertThat(names.acledSubEvent()).contains("Suicide bomb");
    assertThat(names.gtdAttack()).contains("Bombing/Explosion");
  }

  @Test
  void whoWasShotIsNotGuessed() {
    CodingSchemes.Names names = CodingSchemes.of(EventType.ASSAULT, Set.of("firearms"));

    assertThat(names.acledSubEvent()).isEmpty();
    assertThat(names.gtdAttack()).contains("Armed Assault");
  }

  @Test
  void whatTheSchemesLeaveOutHasNoName() {
    assertThat(CodingSchemes.of(EventType.CONSULT, Set.of("visit")))
        .isEqualTo(CodingSchemes.Names.NONE);
  }
}
