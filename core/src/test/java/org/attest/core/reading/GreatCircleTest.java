package org.attest.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import org.attest.core.reading.PlaceReference.Precision;
import org.junit.jupiter.api.Test;

class GreatCircleTest {
  @Test
  void distances() {
    assertThat(GreatCircle.kilometres(0, 0, 0, 180)).isCloseTo(20015, within(1.0));
    assertThat(GreatCircle.kilometres(0, 179, 0, -179)).isCloseTo(222.4, within(0.1));
    assertThat(GreatCircle.kilometres(Double.NaN, 0, 0, 0)).isNaN();
  }

  @Test
  void onlyPlacesWithCoordinatesHaveADistance() {
    PlaceReference town = place(OptionalDouble.of(10.6), OptionalDouble.of(10.4));
    PlaceReference unlisted = place(OptionalDouble.empty(), OptionalDouble.empty());
    assertThat(town.kilometresTo(town)).hasValue(0);
    assertThat(town.kilometresTo(unlisted)).isEmpty();
    assertThat(unlisted.kilometresTo(town)).isEmpty();
  }

  private static PlaceReference place(OptionalDouble latitude, OptionalDouble longitude) {
    return new PlaceReference(
        "Selgrad",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        latitude,
        longitude,
        Precision.SETTLEMENT);
  }
}
