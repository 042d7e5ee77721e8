package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.SourceKind;
import org.junit.jupiter.api.Test;

class IndependenceTest {
  private static final String DAY = "2031-05-03";

  private static Independence only(List<ReadReport> reports) {
    List<Account> accounts = Accounts.of(reports).accounts();
    assertThat(accounts).hasSize(1);
    return accounts.getFirst().independence();
  }

  private static List<String> names(List<Independence.Origin> origins) {
    return origins.stream().map(Independence.Origin::name).toList();
  }

  /// A report by which an outlet tells of one shelling on the word of another.
  private static ReadReport cites(String outlet, String cited, String text) {
    HandRead report = HandRead.of(outlet, DAY, text);
    int said = report.statement(cited, SourceKind.OUTLET, Act.REPORT, "");
    return report
        .event("shelling", EventType.ASSAULT)
        .on(DAY)
        .in("Ostrell")
        .saidIn(said)
        .add()
        .read();
  }

  /// A report by which somebody tells of one shelling.
  private static ReadReport told(String source, SourceKind kind, String day) {
    HandRead report = HandRead.of("Post " + day, day, source + " told of shelling in Ostrell.");
    int said = report.statement(source, kind, Act.SAY, "");
    return report
        .event("shelling", EventType.ASSAULT)
        .on(DAY)
        .in("Ostrell")
        .saidIn(said)
        .add()
        .read();
  }

  @Test
  void organsOfOneGovernmentAreOneOriginAndVolunteersAndHospitalsAreNone() {
    Independence sources =
        only(
            List.of(
                told("The district police", SourceKind.OFFICIAL, "2031-05-04"),
                told("The General Staff", SourceKind.OFFICIAL, "2031-05-05"),
                told("The district hospital", SourceKind.OFFICIAL, "2031-05-06"),
                told("The volunteer fire corps", SourceKind.OFFICIAL, "2031-05-07")));
    assertThat(names(sources.origins()))
        .containsExactlyInAnyOrder(
            "The district police", "The district hospital", "The volunteer fire corps");
  }

  /// The event as an outlet tells it in its own voice.
  private static ReadReport published(String outlet) {
    return HandRead.of(outlet, DAY, "There was shelling in Ostrell.")
        .event("shelling", EventType.ASSAULT)
        .on(DAY)
        .in("Ostrell")
        .add()
        .read();
  }

  @Test
  void anOutletThatToldItFromOthersIsNoOriginWhenItTellsItAgain() {
    ReadReport again =
        HandRead.of("Post " + DAY, "2031-05-09", "The week in Ostrell began with shelling.")
            .event("shelling", EventType.ASSAULT)
            .on(DAY)
            .in("Ostrell")
            .add()
            .read();
    ReadReport fromADoctor = told("A doctor", SourceKind.MEDICAL, DAY);
    assertThat(names(only(List.of(again)).origins())).containsExactly("Post " + DAY);
    assertThat(names(only(List.of(fromADoctor, again)).origins())).containsExactly("A doctor");
  }

  @Test
  void whoOnlyRefersToItVouchesForNothing() {
    ReadReport refers =
        HandRead.of("Morning Bell", "2031-05-06", "Schools in Ostrell are shut since the shelling.")
            .event("shelling", EventType.ASSAULT)
            .target("Schools")
            .add()
            .read();
    List<ReadReport> reports = List.of(published("Harbour Post"), refers);
    for (Account account : Accounts.of(reports).accounts()) {
      assertThat(names(account.independence().origins()))
          .doesNotContain("Morning Bell")
          .hasSizeLessThan(2);
    }
  }

  @Test
  void whoConfirmsItInAReportOfItsOwnIsNoSourceThatItNames() {
    HandRead own =
        HandRead.of(
            "Ostrell Doctors",
            DAY,
            "Ostrell Doctors: We confirm the shelling of Ostrell. Shells hit it.");
    int confirmed = own.statement("Ostrell Doctors", SourceKind.OUTLET, Act.CONFIRM, "");
    own.event("shelling", EventType.ASSAULT).on(DAY).in("Ostrell").saidIn(confirmed).add(0);
    own.event("hit", EventType.ASSAULT).on(DAY).in("Ostrell").add(0);
    Independence sources = only(List.of(own.read()));
    assertThat(names(sources.origins())).containsExactly("Ostrell Doctors");
    assertThat(sources.origins().getFirst().why().kind()).isEqualTo("origin.own-voice");
    assertThat(sources.discounted()).isEmpty();
  }

  @Test
  void aBodyIsOneOriginHoweverOthersCallIt() {
    ReadReport own = published("Joint Lagoon Commission");
    Independence sources =
        only(List.of(own, told("a joint commission", SourceKind.OTHER, "2031-05-04")));
    assertThat(names(sources.origins())).containsExactly("Joint Lagoon Commission");
  }

  @Test
  void aPublisherThatOthersQuoteIsOneOriginUnderItsAbbreviationToo() {
    ReadReport own = published("Ostrell Watch of Rights (OWR)");
    Independence sources =
        only(
            List.of(
                own,
                told("OWR", SourceKind.NGO, "2031-05-04"),
                told("Ostrell Watch of Rights", SourceKind.NGO, "2031-05-05")));
    assertThat(names(sources.origins())).containsExactly("Ostrell Watch of Rights (OWR)");
  }

  @Test
  void whoWasKilledVouchesForNothing() {
    HandRead report =
        HandRead.of(
            "Harbour Post",
            DAY,
            "Ivo Renn told us of the shooting.\nIvo Renn was killed in the shooting in Ostrell.");
    int dead = report.actor("Ivo Renn", ActorKind.PERSON);
    int said = report.statement("Ivo Renn", SourceKind.OTHER, Act.SAY, "");
    report
        .event("shooting", EventType.ASSAULT)
        .target(dead)
        .killed("Ivo Renn")
        .on(DAY)
        .in("Ostrell")
        .saidIn(said)
        .add();
    Independence sources = only(List.of(report.read()));
    assertThat(sources.count()).isZero();
    assertThat(sources.discounted())
        .extracting(origin -> origin.why().kind())
        .contains("origin.dead");
  }

  @Test
  void aCircleOfCitationsHasNoOrigin() {
    Independence circle =
        only(
            List.of(
                cites(
                    "Harbour Post",
                    "Morning Bell",
                    "The Morning Bell wrote of shelling in Ostrell."),
                cites(
                    "Morning Bell", "Valley News", "Ostrell saw shelling, Valley News has learnt."),
                cites("Valley News", "Harbour Post", "Heavy shelling hit Ostrell: Harbour Post.")));
    assertThat(circle.count()).isZero();
    assertThat(names(circle.discounted())).contains("Harbour Post", "Morning Bell", "Valley News");
  }

  @Test
  void aCitationIsFollowedToTheSourceOfTheCitedReport() {
    HandRead cited =
        HandRead.of(
            "Valley News Online", DAY, "A doctor told of heavy shelling at dawn in Ostrell.");
    int said = cited.statement("A doctor", SourceKind.MEDICAL, Act.SAY, "clinic");
    cited.event("shelling", EventType.ASSAULT).on(DAY).in("Ostrell").saidIn(said).add();
    Independence followed =
        only(
            List.of(
                cited.read(),
                cites(
                    "Morning Bell",
                    "Valley News",
                    "Ostrell saw shelling, Valley News has learnt.")));
    assertThat(names(followed.origins())).containsExactly("clinic");
  }

  @Test
  void anOutletThatIsNotHereVouchesWhenItIsCited() {
    Independence cited =
        only(
            List.of(
                cites(
                    "Morning Bell",
                    "Valley News",
                    "Ostrell saw shelling, Valley News has learnt.")));
    assertThat(names(cited.origins())).containsExactly("Valley News");
  }

  @Test
  void thePaperIsTheOutletThatTheReportNames() {
    HandRead report =
        HandRead.of(
            "Morning Bell",
            DAY,
            "Valley News wrote of shelling in Ostrell.\nThe guns fired till noon, the paper wrote.");
    report.actor("Valley News", ActorKind.OUTLET);
    int named = report.statement("Valley News", SourceKind.OUTLET, Act.REPORT, "");
    int described = report.statement("paper", SourceKind.OTHER, Act.SAY, "");
    report.event("shelling", EventType.ASSAULT).on(DAY).in("Ostrell").saidIn(named).add(0);
    report.event("fired", EventType.ASSAULT).on(DAY).in("Ostrell").saidIn(described).add(0);
    assertThat(names(only(List.of(report.read())).origins())).containsExactly("Valley News");
  }

  @Test
  void gunmenWithoutANameAddNothingToThoseWhoHaveOne() {
    HandRead report =
        HandRead.of(
            "Morning Bell",
            DAY,
            "Anna Bek of the town hall told of shelling in Ostrell.\n"
                + "The guns fired on soldiers, fighters said.");
    report.actor("Anna Bek", ActorKind.PERSON);
    int named = report.statement("Anna Bek", SourceKind.OFFICIAL, Act.SAY, "town hall");
    int fighters = report.statement("fighters", SourceKind.ARMED_GROUP, Act.SAY, "");
    report.event("shelling", EventType.ASSAULT).on(DAY).in("Ostrell").saidIn(named).add(0);
    report.event("fired", EventType.ASSAULT).on(DAY).in("Ostrell").saidIn(fighters).add(0);
    Independence independence = only(List.of(report.read()));
    assertThat(independence.count()).isEqualTo(1);
    assertThat(names(independence.discounted())).contains("fighters");
  }

  @Test
  void aClaimThatAnotherOutletCallsAnAdmissionIsAClaim() {
    List<ReadReport> reports = new ArrayList<>();
    for (Act act : List.of(Act.CLAIM_RESPONSIBILITY, Act.ADMIT)) {
      HandRead report =
          HandRead.of(
              "Paper " + act, DAY, "The Reed Guard spoke of its shelling of Ostrell: " + act);
      report.actor("Reed Guard", ActorKind.ARMED_GROUP);
      int said = report.statement("Reed Guard", SourceKind.ARMED_GROUP, act, "Reed Guard");
      report.event("shelling", EventType.ASSAULT).on(DAY).in("Ostrell").saidIn(said).add();
      reports.add(report.read());
    }
    HandRead doctor = HandRead.of("Morning Bell", DAY, "A doctor told of the shelling of Ostrell.");
    int said = doctor.statement("A doctor", SourceKind.MEDICAL, Act.SAY, "clinic");
    doctor.event("shelling", EventType.ASSAULT).on(DAY).in("Ostrell").saidIn(said).add();
    reports.add(doctor.read());
    assertThat(names(only(reports).origins())).containsExactly("clinic");
  }

  @Test
  void thoseWhoWarnVouchForTheWarning() {
    List<ReadReport> reports = new ArrayList<>();
    for (String outlet : List.of("Harbour Post", "Morning Bell")) {
      HandRead report =
          HandRead.of(outlet, DAY, "The ministry warned of attacks on Ostrell: " + outlet);
      int warning = report.statement("The ministry", SourceKind.OFFICIAL, Act.WARN, "ministry");
      report
          .event("attacks", EventType.ASSAULT)
          .on("2031-05-09")
          .in("Ostrell")
          .as(Factuality.WARNED)
          .saidIn(warning)
          .add();
      reports.add(report.read());
    }
    assertThat(only(reports).count()).isEqualTo(1);
  }

  @Test
  void whatIsOnlyDeniedHasNoOrigin() {
    HandRead report = HandRead.of("Harbour Post", DAY, "There were no attacks on Ostrell.");
    report.event("attacks", EventType.ASSAULT).on(DAY).in("Ostrell").as(Factuality.NEGATED).add();
    assertThat(only(List.of(report.read())).count()).isZero();
  }

  @Test
  void whatOnlyPassesOnARetractedReportFallsWithIt() {
    String text =
        "Shelling hit the old mill in Ostrell on Saturday morning and broke all of its windows.\n"
            + "The doctor ran across the square to fetch water from the fountain by the church.";
    List<ReadReport> reports = new ArrayList<>();
    for (String outlet : List.of("Harbour Post", "Morning Bell")) {
      String day = outlet.equals("Harbour Post") ? DAY : "2031-05-04";
      HandRead report = HandRead.of(outlet, day, text);
      int said = report.statement("The doctor", SourceKind.MEDICAL, Act.SAY, "clinic");
      reports.add(
          report
              .event("Shelling", EventType.ASSAULT)
              .on(DAY)
              .in("Ostrell")
              .saidIn(said)
              .add()
              .read());
    }
    assertThat(only(reports).count()).isEqualTo(1);
    HandRead retraction =
        HandRead.of("Harbour Post", "2031-05-05", "There was no shelling in Ostrell on Saturday.");
    retraction
        .event("shelling", EventType.ASSAULT)
        .on(DAY)
        .in("Ostrell")
        .as(Factuality.NEGATED)
        .add();
    reports.add(retraction.read());
    Independence independence = only(reports);
    assertThat(independence.count()).isZero();
    assertThat(independence.discounted())
        .singleElement()
        .satisfies(clinic -> assertThat(clinic.why().sentence()).contains("Harbour Post"));
  }

  @Test
  void whoDidItIsNoWitnessInItsOwnCommunique() {
    HandRead own = HandRead.of("Reed Guard", DAY, "The Reed Guard did this shelling of Ostrell.");
    int us = own.actor("Reed Guard", ActorKind.ARMED_GROUP);
    own.event("shelling", EventType.ASSAULT).agent(us).on(DAY).in("Ostrell").add();
    HandRead other =
        HandRead.of("Harbour Post", DAY, "The Reed Guard did the shelling of Ostrell.");
    int guard = other.actor("Reed Guard", ActorKind.ARMED_GROUP);
    other.event("shelling", EventType.ASSAULT).agent(guard).on(DAY).in("Ostrell").add();
    Independence sources = only(List.of(own.read(), other.read()));
    assertThat(names(sources.origins())).containsExactly("Harbour Post");
    assertThat(names(sources.discounted())).containsExactly("Reed Guard");
  }
}
