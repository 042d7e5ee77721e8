package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.SourceKind;
import org.junit.jupiter.api.Test;

class ConfirmationTest {
  private static final String DAY = "2031-05-03";

  private static Account only(HandRead... reports) {
    List<Account> accounts =
        Accounts.of(Stream.of(reports).map(HandRead::read).toList()).accounts();
    assertThat(accounts).hasSize(1);
    return accounts.getFirst();
  }

  @Test
  void whoeverTellsWhatItDeniedNoLongerDisputesIt() {
    HandRead denial =
        HandRead.of("General Staff of Oresia", DAY, "There was no strike on Ostrell.");
    denial.event("strike", EventType.ASSAULT).on(DAY).in("Ostrell").as(Factuality.NEGATED).add();
    HandRead told =
        HandRead.of("Harbour Post", "2031-05-04", "A strike hit Ostrell, a nurse said.");
    int said = told.statement("a nurse", SourceKind.MEDICAL, Act.SAY, "clinic");
    told.event("strike", EventType.ASSAULT).on(DAY).in("Ostrell").saidIn(said).add();
    assertThat(only(denial, told).status()).isEqualTo(Status.DISPUTED);
    assertThat(only(denial, told).history())
        .extracting(StatusChange::status)
        .containsExactly(Status.DENIED, Status.REPORTED);

    HandRead admission =
        HandRead.of("General Staff of Oresia", "2031-05-06", "There was a strike on Ostrell.");
    admission.event("strike", EventType.ASSAULT).on(DAY).in("Ostrell").add();
    assertThat(only(denial, told, admission).status()).isEqualTo(Status.CONFIRMED);
  }

  @Test
  void anExpertWhoConfirmsGivesAnOpinion() {
    HandRead report =
        HandRead.of("Harbour Post", DAY, "An analyst confirmed the shelling of Ostrell.");
    int said = report.statement("An analyst", SourceKind.EXPERT, Act.CONFIRM, "");
    report.event("shelling", EventType.ASSAULT).on(DAY).in("Ostrell").saidIn(said).add();
    assertThat(only(report).status()).isEqualTo(Status.ALLEGED);
  }

  @Test
  void aSourceIsOfTheKindThatItsReportGivesItElsewhere() {
    HandRead report =
        HandRead.of(
            "Harbour Post",
            DAY,
            "Anna Bek, an analyst, spoke of unrest.\nAnna Bek also spoke of a shelling in Ostrell.");
    report.actor("Anna Bek", ActorKind.PERSON);
    report.statement("Anna Bek", SourceKind.EXPERT, Act.SAY, "");
    int said = report.statement("Anna Bek", SourceKind.OTHER, Act.SAY, "");
    report.event("shelling", EventType.ASSAULT).on(DAY).in("Ostrell").saidIn(said).add();
    assertThat(only(report).status()).isEqualTo(Status.ALLEGED);
  }

  @Test
  void whatOnlyDatesTheDeedThatIsConfirmedIsNotConfirmed() {
    HandRead report =
        HandRead.of(
            "Harbour Post",
            DAY,
            "The Reed Guard confirmed that days after its seizure of Ostel it shot Milan Oresk.");
    int group = report.actor("Reed Guard", ActorKind.ARMED_GROUP);
    int oresk = report.actor("Milan Oresk", ActorKind.PERSON);
    int said = report.statement("Reed Guard", SourceKind.ARMED_GROUP, Act.CONFIRM, "Reed Guard");
    report
        .event("seizure", EventType.COERCE)
        .agent(group)
        .in("Ostel")
        .background()
        .saidIn(said)
        .add(0);
    report.event("shot", EventType.ASSAULT).agent(group).target(oresk).saidIn(said).add(1);
    List<Account> accounts = Accounts.of(List.of(report.read())).accounts();
    assertThat(accounts).hasSize(2);
    for (Account account : accounts) {
      boolean shooting = account.type().shown() == EventType.ASSAULT;
      assertThat(account.status()).isEqualTo(shooting ? Status.CONFIRMED : Status.REPORTED);
    }
  }

  @Test
  void anAdmissionYearsLaterIsAnAdmission() {
    HandRead report =
        HandRead.of(
            "Harbour Post", DAY, "The Reed Guard admitted the shelling of Ostrell in 2019.");
    int group = report.actor("Reed Guard", ActorKind.ARMED_GROUP);
    int said = report.statement("Reed Guard", SourceKind.ARMED_GROUP, Act.ADMIT, "Reed Guard");
    report
        .event("shelling", EventType.ASSAULT)
        .agent(group)
        .during("2019-01-01", "2019-12-31")
        .in("Ostrell")
        .background()
        .saidIn(said)
        .add();
    assertThat(only(report).status()).isEqualTo(Status.CONFIRMED);
  }
}
