package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.PlaceReference.Precision;
import org.junit.jupiter.api.Test;

class OutsideTest {
  private static final PlaceReference INSIDE =
      PlaceReference.named("Ketra prison", Precision.FACILITY);

  @Test
  void withinABuildingAndOutsideOfItExcludeEachOther() {
    PlaceReference outside =
        PlaceReference.named("outside prison in Ostrell", Precision.SETTLEMENT);
    assertThat(Outside.excludes(outside, INSIDE)).isPresent();
    assertThat(Outside.excludes(INSIDE, outside)).isPresent();
  }

  @Test
  void outsideOfAnotherBuildingExcludesNothing() {
    PlaceReference homes = PlaceReference.named("outside their homes", Precision.FACILITY);
    assertThat(Outside.excludes(homes, INSIDE)).isEmpty();
    assertThat(Outside.excludes(INSIDE, PlaceReference.named("Ostrell", Precision.SETTLEMENT)))
        .isEmpty();
  }
}
