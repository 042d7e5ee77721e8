package org.attest.nlp.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.PlaceReference.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @Test
  void creditsItsSource() {
    assertThat(GAZETTEER.credit()).contains("GeoNames").contains("CC BY 4.0");
  }

  @Test
  void findsNamesWhateverTheirSpelling() {
    assertThat(describe("KANDAHAR")).contains("Kandahār PROVINCE_SEAT AF");
    assertThat(describe("Qandahar")).contains("Kandahār PROVINCE_SEAT AF");
    assertThat(describe("Ivory Coast")).contains("Ivory Coast COUNTRY CI");
    assertThat(describe("Anbar")).anyMatch(place -> place.endsWith("PROVINCE IQ"));
    assertThat(describe("Nowhere-at-all")).isEmpty();
  }

  @Test
  void tellsTheStatesFromThePronoun() {
    assertThat(GAZETTEER.find("us", "US")).isNotEmpty();
    assertThat(GAZETTEER.find("us", "us"))
        .noneMatch(sense -> GAZETTEER.kind(sense.place()) == PlaceKind.COUNTRY);
  }

  @Test
  void abbreviationsOfStatesNeedANameBeforeThem() {
    List<Sense> senses = GAZETTEER.find("ore", "Ore.");
    assertThat(senses).isNotEmpty().anyMatch(Sense::behind);
  }

  @Test
  void countriesAndFirstDivisionsHaveCoordinates() {
    for (int i = 0; i < GAZETTEER.size(); i++) {
      Place place = GAZETTEER.place(i);
      if (place.kind() != PlaceKind.COUNTRY) {
        break;
      }
      // Two states that are no more are listed without a point.
      assertThat(place.isLocated() || place.country().orElseThrow().matches("AN|CS"))
          .as(place.name())
          .isTrue();
    }
  }

  @Test
  void everyPlaceLiesInItsDivisions() {
    for (int i = 0; i < GAZETTEER.size(); i += 97) {
      Place place = GAZETTEER.place(i);
      if (place.admin1() >= 0) {
        assertThat(GAZETTEER.kind(place.admin1())).isEqualTo(PlaceKind.PROVINCE);
        assertThat(GAZETTEER.contains(place.admin1(), i)).isTrue();
        assertThat(GAZETTEER.countryCode(place.admin1())).isEqualTo(GAZETTEER.countryCode(i));
      }
      if (place.admin2() >= 0) {
        assertThat(GAZETTEER.kind(place.admin2())).isEqualTo(PlaceKind.DISTRICT);
        assertThat(GAZETTEER.admin1(place.admin2())).isEqualTo(place.admin1());
      }
      if (place.isLocated()) {
        assertThat(place.latitude()).isBetween(-90.0, 90.0);
        assertThat(place.longitude()).isBetween(-180.0, 180.0);
      }
    }
  }

  @Test
  void aPlaceCanBeFoundByItsOwnName() {
    for (int i = 0; i < GAZETTEER.size(); i += 211) {
      int index = i;
      String key = NameKey.of(GAZETTEER.name(i));
      if (key.length() >= 2 && key.chars().allMatch(c -> c < 128)) {
        assertThat(GAZETTEER.find(key, "")).as(key).anyMatch(sense -> sense.place() == index);
      }
    }
  }

  @Test
  void referencesSayWhereThePlaceLies() {
    PlaceReference capital =
        GAZETTEER.find("kabul", "Kabul").stream()
            .map(sense -> GAZETTEER.place(sense.place()))
            .filter(place -> place.kind() == PlaceKind.CAPITAL)
            .findFirst()
            .orElseThrow()
            .reference(GAZETTEER);
    assertThat(capital.country()).contains("AF");
    assertThat(capital.admin1()).contains("Kabul");
    assertThat(capital.precision()).isEqualTo(Precision.SETTLEMENT);
    assertThat(capital.latitude().orElseThrow()).isBetween(34.0, 35.0);
  }

  @ParameterizedTest
  @CsvSource({
    "East Flatbush, Brooklyn",
    "West Englewood, Chicago",
    "Harlem, Manhattan",
    "Sadr City, Baghdad",
    "Neukölln, Berlin",
    "Soho, London"
  })
  void aQuarterIsPartOfATown(String quarter, String town) {
    assertThat(GAZETTEER.find(NameKey.of(quarter), quarter))
        .map(sense -> GAZETTEER.place(sense.place()))
        .filteredOn(place -> place.kind() == PlaceKind.QUARTER)
        .isNotEmpty()
        .allSatisfy(place -> assertThat(place.reference(GAZETTEER).town()).contains(town));
  }

  @Test
  void aTownIsPartOfNone() {
    assertThat(GAZETTEER.find("kabul", "Kabul"))
        .map(sense -> GAZETTEER.place(sense.place()))
        .allSatisfy(place -> assertThat(place.reference(GAZETTEER).town()).isEmpty());
  }

  private static List<String> describe(String name) {
    return GAZETTEER.find(NameKey.of(name), name).stream()
        .map(sense -> GAZETTEER.place(sense.place()))
        .map(place -> place.name() + " " + place.kind() + " " + place.country().orElse("-"))
        .toList();
  }
}
