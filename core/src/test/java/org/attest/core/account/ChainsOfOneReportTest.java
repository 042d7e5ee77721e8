package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.reading.Toll.Category;
import org.junit.jupiter.api.Test;

class ChainsOfOneReportTest {
  private static int events(HandRead report) {
    return Accounts.of(List.of(report.read())).accounts().size();
  }

  @Test
  void whoAccusesOneOfWhatAnotherClaimsSpeaksOfOneEvent() {
    HandRead report =
        HandRead.of(
            "Harbour Post",
            "2031-05-03",
            "Reed Guard bombed Ostrell.\nThe mayor blamed Dune Front for the bombing.");
    int claimant = report.actor("Reed Guard", ActorKind.ARMED_GROUP);
    int accused = report.actor("Dune Front", ActorKind.ARMED_GROUP);
    int blame = report.statement("The mayor", SourceKind.OFFICIAL, Act.ACCUSE, "");
    report
        .event("bombed", EventType.ASSAULT)
        .agent(claimant)
        .target("Ostrell")
        .on("2031-05-03")
        .in("Ostrell")
        .add(0);
    report.event("bombing", EventType.ASSAULT).agent(accused).saidIn(blame).add(1);
    assertThat(events(report)).isEqualTo(1);
  }

  @Test
  void aSecondMissileIsNotTheOneToldAlready() {
    HandRead report =
        HandRead.of(
            "Harbour Post",
            "2031-05-03",
            "Missiles hit Ostrell.\nA missile hit a mill.\nA second missile fell there.");
    report.event("Missiles", EventType.ASSAULT).on("2031-05-03").in("Ostrell").add(0);
    report.event("hit a mill", EventType.ASSAULT).on("2031-05-03").in("Ostrell").add(0);
    report
        .event("fell", EventType.ASSAULT)
        .weapon("second missile")
        .on("2031-05-03")
        .in("Ostrell")
        .add(1);
    assertThat(events(report)).isEqualTo(2);
  }

  @Test
  void whatOnlyCountsTheHurtGoesWithTheEventBefore() {
    HandRead report =
        HandRead.of(
            "Harbour Post", "2031-05-03", "A bomb hit Ostrell on Saturday.\nForty were injured.");
    report.event("bomb", EventType.ASSAULT).on("2031-05-03").in("Ostrell").add(0);
    report
        .event("injured", EventType.ASSAULT)
        .toll(Category.INJURED, Quantity.exactly(40), "Forty")
        .add(1);
    assertThat(events(report)).isEqualTo(1);
  }

  @Test
  void thePastOfTheStoryStaysApart() {
    HandRead report =
        HandRead.of(
            "Harbour Post",
            "2031-05-03",
            "A bomb hit Ostrell on Saturday.\nA blast killed 9 in 2027.");
    report.event("bomb", EventType.ASSAULT).on("2031-05-03").in("Ostrell").add(0);
    report
        .event("blast", EventType.ASSAULT)
        .during("2027-01-01", "2027-12-31")
        .toll(Category.KILLED, Quantity.exactly(9), "9")
        .background()
        .add(1);
    assertThat(events(report)).isEqualTo(2);
  }

  @Test
  void twoNamedVictimsOfOneReportAreTwoEvents() {
    HandRead report =
        HandRead.of(
            "Harbour Post", "2031-05-03", "Mira Tolven was shot.\nJosef Adler was stabbed there.");
    int first = report.actor("Mira Tolven", ActorKind.PERSON);
    int second = report.actor("Josef Adler", ActorKind.PERSON);
    report.event("shot", EventType.ASSAULT).target(first).on("2031-05-03").add(0);
    report.event("stabbed", EventType.ASSAULT).target(second).on("2031-05-03").add(1);
    assertThat(events(report)).isEqualTo(2);
  }

  @Test
  void severalDeadAreNotTheOneWhoIsNamedAfterThem() {
    HandRead report =
        HandRead.of(
            "Harbour Post",
            "2031-05-03",
            "Shots rang out and two died.\nIn the evening Mira Tolven bled to death.");
    int named = report.actor("Mira Tolven", ActorKind.PERSON);
    report
        .event("Shots", EventType.ASSAULT)
        .toll(Category.KILLED, Quantity.exactly(2), "two")
        .add(0);
    report
        .event("death", EventType.ASSAULT)
        .target(named)
        .killed("Mira Tolven")
        .on("2031-05-03")
        .add(1);
    assertThat(events(report)).isEqualTo(2);
  }

  @Test
  void aWordAloneIsNoEvent() {
    HandRead report = HandRead.of("Harbour Post", "2031-05-03", "The carnage shocked many.");
    report.event("carnage", EventType.ASSAULT).add(0);
    assertThat(events(report)).isZero();
  }

  @Test
  void aCountOfTheDeadIsOfNothingThatComesUpMuchLater() {
    HandRead report =
        HandRead.of(
            "Harbour Post",
            "2031-05-03",
            "Sixteen are dead.\nThe mayor spoke.\nHe was late.\nThe choir sang.\nIt rained.\n"
                + "A blast hit Ostrell on Saturday.");
    report
        .event("dead", EventType.ASSAULT)
        .toll(Category.KILLED, Quantity.exactly(16), "Sixteen")
        .add(0);
    report.event("blast", EventType.ASSAULT).on("2031-05-03").in("Ostrell").add(1);
    assertThat(events(report)).isEqualTo(2);
  }
}
