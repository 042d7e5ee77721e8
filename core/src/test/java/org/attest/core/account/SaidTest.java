package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.junit.jupiter.api.Test;

/// Which acts of saying are events without a day, a place or somebody they are aimed at.
class SaidTest {
  private static List<Account> accounts(HandRead report) {
    return Accounts.of(List.of(report.read())).accounts();
  }

  @Test
  void whoSpeaksOfADeedIsEnough() {
    HandRead report =
        HandRead.of("Harbour Post", "2031-05-03", "Anna Bek demanded the release of the men.");
    int who = report.actor("Anna Bek", ActorKind.PERSON);
    report.event("demanded", EventType.REQUEST).agent(who).add(0);
    report.event("release", EventType.RETREAT).as(Factuality.HYPOTHETICAL).add(1);
    assertThat(accounts(report))
        .extracting(account -> account.type().shown())
        .containsExactly(EventType.REQUEST);
  }

  @Test
  void whatIsSaidOfOtherThingsIsNone() {
    HandRead report =
        HandRead.of("Harbour Post", "2031-05-03", "Anna Bek demanded a new timetable.");
    int who = report.actor("Anna Bek", ActorKind.PERSON);
    report.event("demanded", EventType.REQUEST).agent(who).add();
    assertThat(accounts(report)).isEmpty();
  }
}
