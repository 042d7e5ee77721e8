package org.attest.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attest.core.account.HandRead;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.ReadReport;
import org.junit.jupiter.api.Test;

class ActorResolverTest {
  private int reports;

  private ReadReport named(String name, ActorKind kind, String... roles) {
    HandRead report =
        HandRead.of("Outlet " + reports++, "2031-05-03", "It was said of " + name + " today.");
    report.actor(name, kind, roles);
    return report.read();
  }

  private static List<Actor> resolve(ReadReport... reports) {
    Shared shared = new Shared();
    return new ActorResolver(Weights.standard(), ActorTable.NONE)
        .resolve(
            Stream.of(reports)
                .sorted(Comparator.comparing(read -> read.report().id()))
                .flatMap(read -> NameCard.of(read, shared).stream())
                .toList());
  }

  @Test
  void spellingsOfOneNameAreOneActor() {
    List<Actor> actors =
        resolve(
            named("Yusuf al-Karimi", ActorKind.PERSON),
            named("Yousef Karimi", ActorKind.PERSON),
            named("Yúsuf Karimi", ActorKind.PERSON));
    assertThat(actors).hasSize(1);
    assertThat(actors.getFirst().aliases()).hasSize(3);
  }

  @Test
  void aSurnameAloneIsNoMatch() {
    assertThat(
            resolve(
                named("Mira Tolven", ActorKind.PERSON, "mayor"), named("Tolven", ActorKind.PERSON)))
        .hasSize(2);
  }

  @Test
  void aSurnameWithTheSameRoleIsTheOnlyBearer() {
    assertThat(
            resolve(
                named("Mira Tolven", ActorKind.PERSON, "mayor"),
                named("Tolven", ActorKind.PERSON, "mayor")))
        .hasSize(1);
  }

  @Test
  void aSurnameOfTwoBearersIsNeither() {
    assertThat(
            resolve(
                named("Mira Tolven", ActorKind.PERSON, "mayor"),
                named("Josef Tolven", ActorKind.PERSON, "mayor"),
                named("Tolven", ActorKind.PERSON, "mayor")))
        .hasSize(3);
  }

  private ReadReport beside(String other, String name, ActorKind kind) {
    HandRead report =
        HandRead.of("Outlet " + reports++, "2031-05-03", name + " spoke of " + other + " today.");
    report.actor(name, kind);
    report.actor(other, ActorKind.ARMED_GROUP);
    return report.read();
  }

  @Test
  void aSurnameInTheSameCompanyIsTheOnlyBearer() {
    assertThat(
            resolve(
                beside("Reed Guard", "Mira Tolven", ActorKind.PERSON),
                beside("Reed Guard", "Tolven", ActorKind.PERSON)))
        .hasSize(2);
    assertThat(
            resolve(
                beside("Reed Guard", "Mira Tolven", ActorKind.PERSON),
                beside("Reed Guard", "Josef Tolven", ActorKind.PERSON),
                beside("Reed Guard", "Tolven", ActorKind.PERSON)))
        .hasSize(4);
    assertThat(
            resolve(
                beside("Reed Guard", "Mira Tolven", ActorKind.PERSON),
                beside("Lake Front", "Tolven", ActorKind.PERSON)))
        .hasSize(4);
  }

  @Test
  void whomOneReaderTakesForAPersonIsTheOrganisationOfTheNameInTheSameCompany() {
    assertThat(
            resolve(
                beside("Reed Guard", "Ostrelline", ActorKind.CIVIL_ORGANISATION),
                beside("Reed Guard", "Ostrelline", ActorKind.PERSON)))
        .hasSize(2);
    assertThat(
            resolve(
                beside("Reed Guard", "Ostrelline", ActorKind.CIVIL_ORGANISATION),
                beside("Lake Front", "Ostrelline", ActorKind.PERSON)))
        .hasSize(4);
  }

  private ReadReport abbreviated(String name, String abbreviation) {
    HandRead report =
        HandRead.of(
            "Outlet " + reports++,
            "2031-05-03",
            "%s (%s) was named.".formatted(name, abbreviation));
    report.actor(name, ActorKind.STATE_BODY, List.of(abbreviation));
    return report.read();
  }

  @Test
  void anAbbreviationOfSeveralNamesJoinsNone() {
    List<Actor> actors =
        resolve(
            abbreviated("Tollen Police Department", "TPD"),
            abbreviated("Tarsk Police Department", "TPD"),
            abbreviated("Police Department of Tollen", "PDT"),
            named("TPD", ActorKind.STATE_BODY));
    assertThat(actors).hasSize(3);
  }

  @Test
  void anAbbreviationOfOneNameJoinsItsBearers() {
    assertThat(
            resolve(
                abbreviated("Front for the Liberation of Ostrell", "FLO"),
                abbreviated("Liberation Front of Ostrell", "LFO"),
                abbreviated("Ostrell Liberation Front", "FLO"),
                named("FLO", ActorKind.STATE_BODY)))
        .hasSize(1);
  }

  @Test
  void aPersonAndAGroupOfOneNameAreTwo() {
    assertThat(
            resolve(
                named("Khorvani Front", ActorKind.ARMED_GROUP),
                named("Khorvani", ActorKind.PERSON),
                named("Khorvan", ActorKind.COUNTRY)))
        .hasSize(3);
  }

  @Test
  void genericNamesAreNotJoined() {
    assertThat(
            resolve(
                named("Interior Ministry", ActorKind.STATE_BODY),
                named("the Ministry of the Interior", ActorKind.STATE_BODY)))
        .hasSize(2);
  }
}
