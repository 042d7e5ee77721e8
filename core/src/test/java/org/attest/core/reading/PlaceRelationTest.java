package org.attest.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.attest.core.reading.PlaceReference.Precision;
import org.junit.jupiter.api.Test;

class PlaceRelationTest {
  private static final PlaceReference COUNTRY =
      place("Tarnova", 1, "TV", "", 10, 10, Precision.COUNTRY);
  private static final PlaceReference PROVINCE =
      place("Upper Sel", 2, "TV", "Upper Sel", 10.5, 10.5, Precision.PROVINCE);
  private static final PlaceReference TOWN =
      place("Selgrad", 3, "TV", "Upper Sel", 10.6, 10.4, Precision.SETTLEMENT);
  private static final PlaceReference OTHER_TOWN =
      place("Morava", 4, "TV", "Lower Sel", 9.6, 10.4, Precision.SETTLEMENT);
  private static final PlaceReference UNLISTED =
      new PlaceReference(
          "Dol",
          Optional.empty(),
          Optional.of("TV"),
          Optional.of("Upper Sel"),
          Optional.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          Precision.UNKNOWN);

  @Test
  void containment() {
    assertThat(PlaceRelation.between(TOWN, COUNTRY)).isEqualTo(PlaceRelation.WITHIN);
    assertThat(PlaceRelation.between(TOWN, PROVINCE)).isEqualTo(PlaceRelation.WITHIN);
    assertThat(PlaceRelation.between(COUNTRY, PROVINCE)).isEqualTo(PlaceRelation.CONTAINS);
    assertThat(PlaceRelation.between(UNLISTED, PROVINCE)).isEqualTo(PlaceRelation.WITHIN);
    assertThat(PlaceRelation.between(OTHER_TOWN, PROVINCE)).isEqualTo(PlaceRelation.APART);
  }

  @Test
  void sameness() {
    PlaceReference accented =
        place("Sélgrad", 9, "TV", "Upper Sel", 10.61, 10.41, Precision.SETTLEMENT);
    assertThat(PlaceRelation.between(TOWN, TOWN)).isEqualTo(PlaceRelation.SAME);
    assertThat(PlaceRelation.between(TOWN, accented)).isEqualTo(PlaceRelation.SAME);
    assertThat(PlaceRelation.between(TOWN, OTHER_TOWN)).isEqualTo(PlaceRelation.APART);
  }

  @Test
  void tooLittleIsKnown() {
    PlaceReference bare =
        new PlaceReference(
            "Selgrad",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Precision.UNKNOWN);
    assertThat(PlaceRelation.between(bare, TOWN)).isEqualTo(PlaceRelation.UNDECIDED);
    assertThat(PlaceRelation.between(UNLISTED, TOWN)).isEqualTo(PlaceRelation.UNDECIDED);
  }

  @Test
  void theOrderTurnsTheRelation() {
    List<PlaceReference> all = List.of(COUNTRY, PROVINCE, TOWN, OTHER_TOWN, UNLISTED);
    for (PlaceReference a : all) {
      for (PlaceReference b : all) {
        PlaceRelation there = PlaceRelation.between(a, b);
        PlaceRelation back = PlaceRelation.between(b, a);
        switch (there) {
          case WITHIN -> assertThat(back).isEqualTo(PlaceRelation.CONTAINS);
          case CONTAINS -> assertThat(back).isEqualTo(PlaceRelation.WITHIN);
          case SAME, APART, UNDECIDED -> assertThat(back).isEqualTo(there);
        }
      }
    }
  }

  @Test
  void distances() {
    assertThat(PlaceRelation.distance(TOWN, UNLISTED)).isEmpty();
    assertThat(PlaceRelation.kilometres(0, 0, 0, 180)).isCloseTo(20015, within(1.0));
    assertThat(PlaceRelation.kilometres(0, 179, 0, -179)).isCloseTo(222.4, within(0.1));
  }

  private static PlaceReference place(
      String name,
      int id,
      String country,
      String admin1,
      double latitude,
      double longitude,
      Precision precision) {
    return new PlaceReference(
        name,
        Optional.of(id),
        Optional.of(country),
        admin1.isEmpty() ? Optional.empty() : Optional.of(admin1),
        Optional.empty(),
        OptionalDouble.of(latitude),
        OptionalDouble.of(longitude),
        precision);
  }
}
