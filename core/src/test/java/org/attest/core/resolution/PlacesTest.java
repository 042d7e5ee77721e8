package org.attest.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.PlaceReference.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final PlaceReference TOWN = place("Ostrell", Precision.SETTLEMENT, null, 5.0);
  private static final PlaceReference QUARTER =
      place("Millside", Precision.SETTLEMENT, "Ostrell", 5.05);

  private static PlaceReference place(
      String name, Precision precision, @Nullable String town, double latitude) {
    return new PlaceReference(
        name,
        Optional.empty(),
        Optional.of("PT"),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(town),
        OptionalDouble.of(latitude),
        OptionalDouble.of(1),
        precision);
  }

  @Test
  void aTownContainsItsParts() {
    assertThat(Places.compare(TOWN, QUARTER)).isEqualTo(Places.CONTAINS);
    assertThat(Places.compare(QUARTER, TOWN)).isEqualTo(Places.CONTAINS);
    assertThat(Places.contains(TOWN, QUARTER)).isTrue();
    assertThat(Places.contains(QUARTER, TOWN)).isFalse();
  }

  @Test
  void aBuildingIsInItsTown() {
    PlaceReference market = place("Corn Market", Precision.FACILITY, "Ostrell", 5.0);
    assertThat(Places.compare(market, TOWN)).isEqualTo(Places.CONTAINS);
  }

  @Test
  void partsOfOneTownAreApart() {
    PlaceReference other = place("Hillside", Precision.SETTLEMENT, "Ostrell", 5.02);
    assertThat(Places.compare(QUARTER, other)).isEqualTo(Places.APART);
  }
}
