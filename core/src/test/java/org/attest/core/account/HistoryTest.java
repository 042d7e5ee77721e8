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

/// Who takes a step in the history of an event, and which.
class HistoryTest {
  private static final String DAY = "2031-05-03";
  private static final String NEXT = "2031-05-04";

  private static List<String> history(HandRead... reports) {
    List<Account> accounts =
        Accounts.of(Stream.of(reports).map(HandRead::read).toList()).accounts();
    assertThat(accounts).hasSize(1);
    return accounts.getFirst().history().stream()
        .map(step -> step.status() + " " + step.by().orElse("-"))
        .toList();
  }

  private static HandRead said(String outlet, String day, String who, SourceKind kind, Act act) {
    HandRead report = HandRead.of(outlet, day, who + " told of a shelling of Ostrell.");
    int said = report.statement(who, kind, act, "");
    report.event("shelling", EventType.ASSAULT).on(DAY).in("Ostrell").saidIn(said).add();
    return report;
  }

  private static HandRead own(String outlet, String day) {
    HandRead report = HandRead.of(outlet, day, "A shelling of Ostrell.");
    report.event("shelling", EventType.ASSAULT).on(DAY).in("Ostrell").add();
    return report;
  }

  @Test
  void thePressAddsNothingToTheWordOfOthers() {
    HandRead mayor = said("Harbour Post", DAY, "Mayor Anna Bek", SourceKind.OFFICIAL, Act.SAY);
    assertThat(history(mayor, own("Evening Lamp", NEXT)))
        .containsExactly("REPORTED Mayor Anna Bek");
    assertThat(history(own("Evening Lamp", DAY))).containsExactly("ASSERTED Evening Lamp");
  }

  @Test
  void aBodyConfirmsWhatOthersTold() {
    HandRead mayor = said("Harbour Post", DAY, "Mayor Anna Bek", SourceKind.OFFICIAL, Act.SAY);
    assertThat(history(mayor, own("Association of Ostrell Traders", NEXT)))
        .containsExactly("REPORTED Mayor Anna Bek", "CONFIRMED Association of Ostrell Traders");
    HandRead ministry =
        said("Harbour Post", DAY, "The Defence Ministry", SourceKind.OFFICIAL, Act.SAY);
    assertThat(history(ministry, own("Ministry of Defence of Oresia", NEXT)))
        .containsExactly("REPORTED The Defence Ministry");
  }

  @Test
  void whoHasConfirmedItReportsNothingNew() {
    HandRead admitted = said("Harbour Post", DAY, "The Army", SourceKind.OFFICIAL, Act.ADMIT);
    HandRead again = said("Evening Lamp", NEXT, "The Army", SourceKind.OFFICIAL, Act.SAY);
    assertThat(history(admitted, again)).containsExactly("CONFIRMED The Army");
  }

  @Test
  void nobodyInParticularTakesNoStepBesideOthers() {
    HandRead mayor = said("Harbour Post", DAY, "Mayor Anna Bek", SourceKind.OFFICIAL, Act.SAY);
    HandRead site = said("Evening Lamp", NEXT, "the site", SourceKind.OTHER, Act.SAY);
    assertThat(history(mayor, site)).containsExactly("REPORTED Mayor Anna Bek");
  }

  @Test
  void anArmedGroupsOwnTextClaims() {
    HandRead text = HandRead.of("Reed Guard", DAY, "Men of the Reed Guard: a shelling of Ostrell.");
    int group = text.actor("Reed Guard", ActorKind.ARMED_GROUP);
    text.event("shelling", EventType.ASSAULT).agent(group).on(DAY).in("Ostrell").add();
    assertThat(history(text)).containsExactly("CLAIMED Reed Guard");
  }

  @Test
  void itsBossIsWhoIsCalledSoOrSpeaksForTheBody() {
    HandRead report =
        HandRead.of("Harbour Post", DAY, "A shelling of Ostrell, said its boss. Anna Bek left.");
    int said = report.statement("its boss", SourceKind.OTHER, Act.SAY, "Ostrell Union");
    report.event("shelling", EventType.ASSAULT).on(DAY).in("Ostrell").saidIn(said).add();
    assertThat(history(report)).containsExactly("REPORTED Ostrell Union");
    report.actor("Anna Bek", ActorKind.PERSON, "union boss");
    assertThat(history(report)).containsExactly("REPORTED Anna Bek");
  }

  @Test
  void whoTellsOfThePlansOfOthersWarns() {
    HandRead report =
        HandRead.of(
            "Harbour Post", DAY, "The army said the Reed Guard planned a shelling of Ostrell.");
    int group = report.actor("Reed Guard", ActorKind.ARMED_GROUP);
    int said = report.statement("The army", SourceKind.OFFICIAL, Act.SAY, "");
    report
        .event("shelling", EventType.ASSAULT)
        .agent(group)
        .on(NEXT)
        .in("Ostrell")
        .as(Factuality.PLANNED)
        .saidIn(said)
        .add();
    assertThat(history(report)).containsExactly("WARNED The army");
  }
}
