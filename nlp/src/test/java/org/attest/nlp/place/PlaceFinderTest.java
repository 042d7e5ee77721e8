package org.attest.nlp.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.PlaceReference.Precision;
import org.attest.nlp.syntax.ParsedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {
  private static final PlaceFinder FINDER = PlaceFinder.load();

  @Test
  void resolvesASettlementWithItsDivisions() {
    PlaceReference kabul = only("Gunmen attacked a mosque in the city of [PLACE Kabul] .", "Kabul");
    assertThat(kabul.country()).contains("AF");
    assertThat(kabul.admin1()).contains("Kabul");
    assertThat(kabul.precision()).isEqualTo(Precision.SETTLEMENT);
    assertThat(kabul.latitude()).isPresent();
  }

  @Test
  void findsPlacesWithoutAnyTag() {
    assertThat(names("Two bombs went off in Baghdad and Mosul , killing nine people in Iraq ."))
        .containsExactly("Baghdad", "Mosul", "Iraq");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An Evansville man is held after the shooting .",
        "Evansville area boy is held after the shooting .",
        "An Evansville 13 - year - old is held after the shooting ."
      })
  void peopleAreOfAPlace(String sentence) {
    assertThat(names(sentence)).containsExactly("Evansville");
  }

  @Test
  void readsTextInCapitals() {
    assertThat(names("THE REBELS BLEW UP A BRIDGE NEAR SAN SALVADOR IN EL SALVADOR LAST NIGHT ."))
        .containsExactly("SAN SALVADOR", "EL SALVADOR");
  }

  @Test
  void aStateBehindTheNameDecides() {
    assertThat(only("Police in Springfield , Ohio , arrested a man .", "Springfield").admin1())
        .contains("Ohio");
    assertThat(only("Police in Springfield , Mass. , arrested a man .", "Springfield").admin1())
        .contains("Massachusetts");
    assertThat(only("Police in Paris , Texas , arrested a man .", "Paris").country())
        .contains("US");
    assertThat(only("Police in Paris arrested a man .", "Paris").country()).contains("FR");
  }

  @Test
  void theOtherPlacesOfTheReportDecide() {
    ParsedReport report =
        MarkedReport.of(
            "Shells fell on Tripoli on Friday .",
            "Fighters from Misrata and Benghazi left Libya .");
    assertThat(place(report, "Tripoli").country()).contains("LY");
    ParsedReport other =
        MarkedReport.of(
            "Clashes broke out in Tripoli on Friday .",
            "Soldiers from Beirut and Sidon secured Lebanon .");
    assertThat(place(other, "Tripoli").country()).contains("LB");
  }

  @Test
  void aNameKeepsItsSenseWithinAReport() {
    ParsedReport report =
        MarkedReport.of(
            "A shop burned in Paris , Texas , on Monday .", "Nobody in Paris was hurt .");
    assertThat(FINDER.find(report).stream().filter(m -> text(report, m).equals("Paris")))
        .hasSize(2)
        .allMatch(mention -> mention.place().country().equals(Optional.of("US")));
  }

  @Test
  void namesThatNoGazetteerHasAreFoundByContext() {
    PlaceReference town =
        only("Raiders burned the eastern town of [PLACE Dar Sulvane] .", "Dar Sulvane");
    assertThat(town.geonameId()).isEmpty();
    assertThat(town.latitude()).isEmpty();
    assertThat(town.precision()).isEqualTo(Precision.SETTLEMENT);
  }

  @Test
  void whatTheTextPutsAroundAnUnlistedNameContainsIt() {
    ParsedReport report =
        MarkedReport.of(
            "Raiders burned the village of [PLACE Dar Sulvane] in [PLACE Kandahar] province .");
    PlaceMention village = mention(report, "Dar Sulvane");
    assertThat(village.container()).contains("Kandahar");
    assertThat(village.place().country()).contains("AF");
    assertThat(village.place().admin1()).contains("Kandahar");
  }

  @Test
  void theRegionBeforeTheTownContainsIt() {
    ParsedReport report =
        MarkedReport.of("Raiders left the [PLACE Helmand] town of [PLACE Dar Sulvane] .");
    assertThat(mention(report, "Dar Sulvane").container()).contains("Helmand");
    assertThat(mention(report, "Helmand").container()).isEmpty();
  }

  @Test
  void anUnlistedContainerIsKeptByName() {
    ParsedReport report =
        MarkedReport.filedFrom(
            Optional.of("Dar Sulvane"),
            "[PLACE DAR SULVANE] , [PLACE Orvenia] , May 3 - Raiders burned the market .",
            "The town of [PLACE Dar Sulvane] lies in the east .");
    PlaceMention town = mention(report, "DAR SULVANE");
    assertThat(town.container()).contains("Orvenia");
    assertThat(town.place().name()).isEqualTo("Dar Sulvane");
    assertThat(town.place().country()).isEmpty();
  }

  @Test
  void facilityNamesMayHaveHyphens() {
    ParsedReport report = MarkedReport.of("Guards fled from Gul-i-Zard prison on Monday .");
    assertThat(mention(report, "Gul-i-Zard prison").place().precision())
        .isEqualTo(Precision.FACILITY);
  }

  @Test
  void theWordForAFacilityMayStandInFront() {
    ParsedReport report =
        MarkedReport.of("Two men fell in the Plaza de los Toneleros near Calle Sotomar .");
    assertThat(mention(report, "Plaza de los Toneleros").place().precision())
        .isEqualTo(Precision.FACILITY);
    assertThat(mention(report, "Calle Sotomar").place().precision()).isEqualTo(Precision.FACILITY);
  }

  @Test
  void aPlaceOfTheSameNameElsewhereIsNotMeant() {
    ParsedReport report =
        MarkedReport.of(
            "They met in the [PLACE Ashton] district of [PLACE Helmand] in Afghanistan .");
    assertThat(place(report, "Ashton").country()).contains("AF");
  }

  @Test
  void facilitiesAreKeptByNameAroundThePlaceInIt() {
    ParsedReport report = MarkedReport.of("A bomb went off at Kabul airport on Monday .");
    List<PlaceMention> found = FINDER.find(report);
    assertThat(found.stream().map(mention -> text(report, mention)))
        .containsExactly("Kabul airport", "Kabul");
    PlaceReference airport = found.getFirst().place();
    assertThat(airport.precision()).isEqualTo(Precision.FACILITY);
    assertThat(airport.country()).contains("AF");
    assertThat(found.getFirst().container()).contains("Kabul");
  }

  @Test
  void aFacilityLiesWhereTheTextSays() {
    ParsedReport report =
        MarkedReport.of("Inmates rioted at [FACILITY Greywell prison] in Kandahar on Monday .");
    PlaceMention prison = mention(report, "Greywell prison");
    assertThat(prison.place().precision()).isEqualTo(Precision.FACILITY);
    assertThat(prison.container()).contains("Kandahar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. [PERSON Victor London] left the party .",
        "Officials met in May and again in March .",
        "Fighters of the [ARMED_GROUP Taliban] denied it .",
        "Afghan and Syrian soldiers left .",
        "Sheriff [PERSON Austin Denver] said he was sorry .",
        "She was Reading a book at the time .",
      })
  void whatIsNoPlaceIsNotTaken(String sentence) {
    assertThat(names(sentence)).isEmpty();
  }

  @Test
  void peoplesAreFoundApart() {
    ParsedReport report = MarkedReport.of("Afghan and Syrian soldiers left .");
    assertThat(FINDER.findPeoples(report).stream().map(m -> m.place().country().orElseThrow()))
        .containsExactly("AF", "SY");
  }

  @Test
  void abbreviationsOfStatesAloneAreNoPlaces() {
    assertThat(names("SOLDIERS FIRED IN THE AIR OR LEFT , AND THE CROWD CHEERED ME ON ."))
        .isEmpty();
  }

  @Test
  void theSameReportGivesTheSamePlaces() {
    String[] sentences = {
      "GEORGETOWN , Guyana ( Coast Wire ) - Rioters burned shops in Linden on Monday .",
      "Police from Georgetown and New Amsterdam reached the town near the Venezuelan border ."
    };
    List<PlaceMention> first = FINDER.find(MarkedReport.of(sentences));
    assertThat(first).isNotEmpty();
    for (int i = 0; i < 3; i++) {
      assertThat(FINDER.find(MarkedReport.of(sentences))).isEqualTo(first);
    }
  }

  @Test
  void mentionsAreInOrderAndHoldTheirWords() {
    ParsedReport report =
        MarkedReport.of(
            "Rebels in Homs and Hama , Syria , shelled Aleppo .", "Shops in Beirut closed .");
    List<PlaceMention> found = FINDER.find(report);
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).span().start())
          .isGreaterThanOrEqualTo(found.get(i - 1).span().start());
    }
    assertThat(found).allMatch(mention -> Character.isUpperCase(text(report, mention).charAt(0)));
  }

  private static List<String> names(String sentence) {
    ParsedReport report = MarkedReport.of(sentence);
    return FINDER.find(report).stream().map(mention -> text(report, mention)).toList();
  }

  private static PlaceReference only(String sentence, String name) {
    return place(MarkedReport.of(sentence), name);
  }

  private static PlaceReference place(ParsedReport report, String name) {
    return mention(report, name).place();
  }

  private static PlaceMention mention(ParsedReport report, String name) {
    return FINDER.find(report).stream()
        .filter(mention -> text(report, mention).equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no '" + name + "' in " + FINDER.find(report)));
  }

  private static String text(ParsedReport report, PlaceMention mention) {
    return report.report().text().slice(mention.span());
  }
}
