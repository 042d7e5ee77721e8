package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.reading.Toll.Category;
import org.junit.jupiter.api.Test;

class AccountsTest {
  private static final String BLAST = "A bomb went off in the bus station of Ostrell on Saturday";

  /// A report of one blast, with what `source` says the toll is.
  private static ReadReport blast(
      String outlet, String day, String source, SourceKind kind, String body, long killed) {
    HandRead report =
        HandRead.of(
            outlet,
            day,
            BLAST + ", the " + outlet + " heard.\n" + source + " spoke of " + killed + " dead.");
    int statement = report.statement(source, kind, Act.SAY, body);
    return report
        .event("bomb", EventType.ASSAULT)
        .on("2031-05-03")
        .in("Ostrell")
        .toll(Category.KILLED, Quantity.exactly(killed), killed + " dead")
        .saidIn(statement)
        .add()
        .read();
  }

  private static Account only(List<ReadReport> reports) {
    List<Account> accounts = Accounts.of(reports).accounts();
    assertThat(accounts).hasSize(1);
    return accounts.getFirst();
  }

  @Test
  void aRisingTollIsAnUpdate() {
    Account account =
        only(
            List.of(
                blast("Harbour Post", "2031-05-03", "A nurse", SourceKind.MEDICAL, "", 4),
                blast("Morning Bell", "2031-05-04", "A doctor", SourceKind.MEDICAL, "", 7)));
    Field<TollValue> killed = account.tolls().get(Category.KILLED);
    assertThat(killed.values())
        .extracting(Value::relation)
        .containsExactly(Value.Relation.FIRST, Value.Relation.UPDATE);
    assertThat(killed.disputed()).isFalse();
    assertThat(killed.bestValue().orElseThrow().value().quantity()).isEqualTo(Quantity.exactly(7));
  }

  @Test
  void aLaterSmallerTollIsADispute() {
    Account account =
        only(
            List.of(
                blast("Harbour Post", "2031-05-03", "A nurse", SourceKind.MEDICAL, "", 7),
                blast("Morning Bell", "2031-05-05", "A doctor", SourceKind.MEDICAL, "", 5)));
    Field<TollValue> killed = account.tolls().get(Category.KILLED);
    assertThat(killed.dispute().orElseThrow().values()).containsExactly(0, 1);
    assertThat(account.disputed()).isTrue();
  }

  @Test
  void anOutletThatRevisesItsOwnNumberCorrectsIt() {
    Account account =
        only(
            List.of(
                blast("Harbour Post", "2031-05-03", "A nurse", SourceKind.MEDICAL, "", 7),
                blast("Harbour Post", "2031-05-05", "A doctor", SourceKind.MEDICAL, "", 5)));
    Field<TollValue> killed = account.tolls().get(Category.KILLED);
    assertThat(killed.values())
        .extracting(Value::relation)
        .containsExactly(Value.Relation.FIRST, Value.Relation.CORRECTION);
    assertThat(killed.disputed()).isFalse();
    assertThat(killed.shown().quantity()).isEqualTo(Quantity.exactly(5));
  }

  @Test
  void aBodyThatKeepsToItsCountHasARivalAndNoUpdate() {
    Account account =
        only(
            List.of(
                blast("Harbour Post", "2031-05-03", "A doctor", SourceKind.MEDICAL, "clinic", 6),
                blast("Morning Bell", "2031-05-04", "A clerk", SourceKind.OFFICIAL, "ministry", 4),
                blast("Valley News", "2031-05-06", "A nun", SourceKind.NGO, "abbey", 9)));
    Field<TollValue> killed = account.tolls().get(Category.KILLED);
    assertThat(killed.dispute().orElseThrow().values()).containsExactly(1, 2);
  }

  @Test
  void aBodyThatCountsMoreItselfBringsItsCountUpToDate() {
    Account account =
        only(
            List.of(
                blast("Harbour Post", "2031-05-03", "A doctor", SourceKind.MEDICAL, "clinic", 6),
                blast("Morning Bell", "2031-05-04", "A clerk", SourceKind.OFFICIAL, "ministry", 4),
                blast("Valley News", "2031-05-06", "A clerk", SourceKind.OFFICIAL, "ministry", 9)));
    assertThat(account.tolls().get(Category.KILLED).disputed()).isFalse();
  }

  @Test
  void aTollThatWasOutgrownIsNoPartyToALaterDispute() {
    Account account =
        only(
            List.of(
                blast("Harbour Post", "2031-05-03", "A nurse", SourceKind.MEDICAL, "", 4),
                blast("Morning Bell", "2031-05-05", "A doctor", SourceKind.MEDICAL, "", 9),
                blast("Evening Bell", "2031-05-06", "A porter", SourceKind.WITNESS, "", 8)));
    Field<TollValue> killed = account.tolls().get(Category.KILLED);
    assertThat(killed.dispute().orElseThrow().values()).containsExactly(1, 2);
  }

  @Test
  void anEventIsDatedByTheEventItFollowsAndByWhenItWasTold() {
    HandRead first =
        HandRead.of(
            "Harbour Post",
            "2031-06-20",
            "Days after the seizure of Ostel, rebels shot Milan Oresk.\nThey had seized it on 3 May.");
    int oresk = first.actor("Milan Oresk", ActorKind.PERSON);
    first.event("seizure", EventType.COERCE).on("2031-05-03").in("Ostel").add(0);
    first
        .event("shot", EventType.ASSAULT)
        .target(oresk)
        .killed("Milan Oresk")
        .after(0, "seizure of Ostel")
        .add(1);
    HandRead second =
        HandRead.of("Morning Bell", "2031-05-09", "By Thursday rebels had shot Milan Oresk.");
    int same = second.actor("Milan Oresk", ActorKind.PERSON);
    second
        .event("shot", EventType.ASSAULT)
        .target(same)
        .killed("Milan Oresk")
        .until("2031-05-08")
        .add();
    Account killing =
        Accounts.of(List.of(first.read(), second.read())).accounts().stream()
            .filter(account -> account.type().shown() == EventType.ASSAULT)
            .findFirst()
            .orElseThrow();
    Value<DateInterval> date = killing.date().orElseThrow().bestValue().orElseThrow();
    assertThat(date.value())
        .isEqualTo(DateInterval.of(LocalDate.parse("2031-05-03"), LocalDate.parse("2031-05-08")));
    assertThat(date.supporters()).hasSize(2);
    assertThat(killing.date().orElseThrow().disputed()).isFalse();
  }

  @Test
  void oneNamedVictimDoesNotContradictANumber() {
    HandRead named =
        HandRead.of("Harbour Post", "2031-05-03", "A bomb in Ostel on 3 May killed Milan Oresk.");
    int oresk = named.actor("Milan Oresk", ActorKind.PERSON);
    named
        .event("bomb", EventType.ASSAULT)
        .target(oresk)
        .on("2031-05-03")
        .in("Ostel")
        .killed("Milan Oresk")
        .add();
    HandRead counted =
        HandRead.of(
            "Morning Bell",
            "2031-05-04",
            "The bomb in Ostel on 3 May killed nine people, among them Milan Oresk.");
    int same = counted.actor("Milan Oresk", ActorKind.PERSON);
    counted
        .event("bomb", EventType.ASSAULT)
        .target(same)
        .on("2031-05-03")
        .in("Ostel")
        .toll(Category.KILLED, Quantity.exactly(9), "nine people")
        .add();
    Field<TollValue> killed =
        only(List.of(named.read(), counted.read())).tolls().get(Category.KILLED);
    assertThat(killed.disputed()).isFalse();
    assertThat(killed.shown().quantity()).isEqualTo(Quantity.exactly(9));
  }

  @Test
  void twoSpokesmenOfOneGovernmentAreOneOrigin() {
    Account account =
        only(
            List.of(
                blast("Harbour Post", "2031-05-03", "A captain", SourceKind.OFFICIAL, "police", 4),
                blast(
                    "Morning Bell",
                    "2031-05-03",
                    "A minister",
                    SourceKind.OFFICIAL,
                    "ministry",
                    4)));
    assertThat(account.independence().count()).isEqualTo(1);
    assertThat(account.status()).isEqualTo(Status.REPORTED);
  }

  @Test
  void anOfficialAndADoctorAreTwoOrigins() {
    Account account =
        only(
            List.of(
                blast("Harbour Post", "2031-05-03", "A captain", SourceKind.OFFICIAL, "police", 4),
                blast("Morning Bell", "2031-05-03", "A doctor", SourceKind.MEDICAL, "clinic", 4)));
    assertThat(account.independence().count()).isEqualTo(2);
    assertThat(account.status()).isEqualTo(Status.CONFIRMED);
  }

  @Test
  void aCopyAddsNoOrigin() {
    String text =
        "A bomb went off in the bus station of Ostrell on Saturday morning and broke all windows.\n"
            + "The driver of the second bus ran across the square to fetch water from the fountain.";
    List<ReadReport> reports = new ArrayList<>();
    for (String outlet : List.of("Harbour Post", "Morning Bell")) {
      String day = outlet.equals("Harbour Post") ? "2031-05-03" : "2031-05-04";
      reports.add(
          HandRead.of(outlet, day, text)
              .event("bomb", EventType.ASSAULT)
              .on("2031-05-03")
              .in("Ostrell")
              .add()
              .read());
    }
    Account account = only(reports);
    assertThat(account.independence().count()).isEqualTo(1);
    assertThat(account.independence().discounted())
        .extracting(Independence.Origin::name)
        .containsExactly("Morning Bell");
  }

  @Test
  void whatIsWarnedOfIsNotCounted() {
    HandRead report =
        HandRead.of("Harbour Post", "2031-05-03", "The ministry warned of attacks on Ostrell.");
    int warning = report.statement("The ministry", SourceKind.OFFICIAL, Act.WARN, "ministry");
    Account account =
        only(
            List.of(
                report
                    .event("attacks", EventType.ASSAULT)
                    .in("Ostrell")
                    .as(Factuality.WARNED)
                    .saidIn(warning)
                    .add()
                    .read()));
    assertThat(account.status()).isEqualTo(Status.WARNED);
    assertThat(account.counted()).isFalse();
  }

  private static ReadReport killing(String outlet, String victim, String day) {
    HandRead report =
        HandRead.of(outlet, "2031-05-05", victim + " was shot dead in Ostrell, gunmen fled.");
    int person = report.actor(victim, ActorKind.PERSON);
    return report
        .event("shot", EventType.ASSAULT)
        .target(person)
        .on(day)
        .in("Ostrell")
        .add()
        .read();
  }

  @Test
  void killingsOfTwoPeopleAreTwoEvents() {
    assertThat(
            Accounts.of(
                    List.of(
                        killing("Harbour Post", "Mira Tolven", "2031-05-03"),
                        killing("Morning Bell", "Josef Tolven", "2031-05-03")))
                .accounts())
        .hasSize(2);
  }

  @Test
  void oneVictimUnderTwoSpellingsIsOneEvent() {
    assertThat(
            Accounts.of(
                    List.of(
                        killing("Harbour Post", "Yusef Karimov", "2031-05-03"),
                        killing("Morning Bell", "Yousef Kerimov", "2031-05-03")))
                .accounts())
        .hasSize(1);
  }

  @Test
  void consecutiveNightsAreTwoEvents() {
    List<ReadReport> reports = new ArrayList<>();
    for (String day : List.of("2031-05-03", "2031-05-04")) {
      reports.add(
          HandRead.of("Harbour Post", day, "Shells fell on Ostrell in the night of " + day + ".")
              .event("Shells fell", EventType.ASSAULT)
              .on(day)
              .in("Ostrell")
              .add()
              .read());
    }
    assertThat(Accounts.of(reports).accounts()).hasSize(2);
  }

  @Test
  void aClaimThatAnotherDeniesLeavesTheEventDisputed() {
    HandRead claim =
        HandRead.of("Harbour Post", "2031-05-03", "The Reed Guard said it shelled Ostrell.");
    int group = claim.actor("Reed Guard", ActorKind.ARMED_GROUP);
    int claimed =
        claim.statement(
            "Reed Guard", SourceKind.ARMED_GROUP, Act.CLAIM_RESPONSIBILITY, "Reed Guard");
    ReadReport claiming =
        claim
            .event("shelled", EventType.ASSAULT)
            .agent(group)
            .on("2031-05-03")
            .in("Ostrell")
            .saidIn(claimed)
            .add()
            .read();
    assertThat(only(List.of(claiming)).status()).isEqualTo(Status.CLAIMED);

    HandRead denial =
        HandRead.of("Morning Bell", "2031-05-04", "The army said nobody shelled Ostrell.");
    int denied = denial.statement("The army", SourceKind.OFFICIAL, Act.DENY, "army");
    ReadReport denying =
        denial
            .event("shelled", EventType.ASSAULT)
            .on("2031-05-03")
            .in("Ostrell")
            .as(Factuality.NEGATED)
            .saidIn(denied)
            .add()
            .read();
    Account account = only(List.of(claiming, denying));
    assertThat(account.status()).isEqualTo(Status.DISPUTED);
    assertThat(account.history())
        .extracting(StatusChange::status)
        .containsExactly(Status.CLAIMED, Status.DENIED);
  }

  @Test
  void twoGroupsThatClaimOneAttackAreADisputeAboutTheAgent() {
    List<ReadReport> reports = new ArrayList<>();
    for (String name : List.of("Reed Guard", "Sons of the Ferry")) {
      HandRead report =
          HandRead.of(
              "Harbour Post", "2031-05-04", "The " + name + " said it had bombed Ostrell station.");
      int group = report.actor(name, ActorKind.ARMED_GROUP);
      int claim = report.statement(name, SourceKind.ARMED_GROUP, Act.CLAIM_RESPONSIBILITY, name);
      reports.add(
          report
              .event("bombed", EventType.ASSAULT)
              .agent(group)
              .on("2031-05-03")
              .in("Ostrell")
              .saidIn(claim)
              .add()
              .read());
    }
    assertThat(only(reports).agents().orElseThrow().disputed()).isTrue();
  }

  @Test
  void anyOrderOfArrivalGivesTheSameAccounts() {
    List<ReadReport> reports = new ArrayList<>();
    reports.add(killing("Harbour Post", "Mira Tolven", "2031-05-03"));
    reports.add(killing("Morning Bell", "Mira Tolven", "2031-05-03"));
    reports.add(killing("Evening Bell", "Josef Tolven", "2031-05-04"));
    for (int i = 0; i < 4; i++) {
      reports.add(
          blast("Outlet " + i, "2031-05-0" + (3 + i), "A nurse", SourceKind.MEDICAL, "", i));
    }
    Accounts expected = Accounts.of(reports);
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(reports, random);
      assertThat(Accounts.of(reports)).isEqualTo(expected);
    }
  }
}
