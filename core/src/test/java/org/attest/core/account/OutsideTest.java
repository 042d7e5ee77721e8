package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.PlaceReference.Precision;
import org.junit.jupiter.api.Test;

class OutsideTest {
  private static final PlaceReference INSIDE = place("Ketra prison", Precision.FACILITY);

  private static PlaceReference place(String name, Precision precision) {
    return new PlaceReference(
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        precision);
  }

  @Test
  void withinABuildingAndOutsideOfItExcludeEachOther() {
    PlaceReference outside = place("outside prison in Ostrell", Precision.SETTLEMENT);
    assertThat(Outside.excludes(outside, INSIDE)).isPresent();
    assertThat(Outside.excludes(INSIDE, outside)).isPresent();
  }

  @Test
  void outsideOfAnotherBuildingExcludesNothing() {
    PlaceReference homes = place("outside their homes", Precision.FACILITY);
    assertThat(Outside.excludes(homes, INSIDE)).isEmpty();
    assertThat(Outside.excludes(INSIDE, place("Ostrell", Precision.SETTLEMENT))).isEmpty();
  }
}
