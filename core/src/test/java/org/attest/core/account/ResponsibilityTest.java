package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.core.account.Responsibility.Kind.ACCUSES;
import static org.attest.core.account.Responsibility.Kind.CLAIMS;
import static org.attest.core.account.Responsibility.Kind.DENIES;
import static org.attest.core.account.Responsibility.Kind.NAMES;

import java.util.List;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.SourceKind;
import org.junit.jupiter.api.Test;

/// Who claims an event, who accuses whom, who denies a part in it.
class ResponsibilityTest {
  /// A report in which somebody speaks of a bombing by a group.
  private static ReadReport said(
      String outlet, String source, SourceKind kind, Act act, Factuality factuality, String doer) {
    HandRead report =
        HandRead.of(
            outlet,
            "2031-05-04",
            "The " + source + " spoke of the " + doer + ": it bombed Ostrell.");
    int group = report.actor(doer, ActorKind.ARMED_GROUP);
    int statement = report.statement(source, kind, act, source.equals(doer) ? doer : "");
    return report
        .event("bombed", EventType.ASSAULT)
        .agent(group)
        .on("2031-05-03")
        .in("Ostrell")
        .as(factuality)
        .saidIn(statement)
        .add()
        .read();
  }

  private static ReadReport claim(String outlet, String group) {
    return said(
        outlet,
        group,
        SourceKind.ARMED_GROUP,
        Act.CLAIM_RESPONSIBILITY,
        Factuality.HAPPENED,
        group);
  }

  private static Account only(ReadReport... reports) {
    List<Account> accounts = Accounts.of(List.of(reports)).accounts();
    assertThat(accounts).hasSize(1);
    return accounts.getFirst();
  }

  @Test
  void twoGroupsThatClaimItCompete() {
    Account account =
        only(claim("Harbour Post", "Reed Guard"), claim("Morning Bell", "Sons of the Ferry"));
    assertThat(account.responsibility())
        .extracting(Responsibility::kind)
        .containsExactly(CLAIMS, CLAIMS);
    assertThat(account.competingClaims())
        .containsExactlyInAnyOrder("Reed Guard", "Sons of the Ferry");
  }

  @Test
  void oneGroupInTwoReportsDoesNotCompete() {
    Account account =
        only(claim("Harbour Post", "Reed Guard"), claim("Morning Bell", "Reed Guard"));
    assertThat(account.responsibility()).hasSize(1);
    assertThat(account.competingClaims()).isEmpty();
  }

  @Test
  void whoAccusesAndWhoNamesIsKeptWithWhom() {
    Account account =
        only(
            said(
                "Harbour Post",
                "ministry",
                SourceKind.OFFICIAL,
                Act.ACCUSE,
                Factuality.HAPPENED,
                "Reed Guard"),
            said(
                "Morning Bell",
                "governor",
                SourceKind.OFFICIAL,
                Act.SAY,
                Factuality.HAPPENED,
                "Reed Guard"));
    assertThat(account.responsibility())
        .extracting(Responsibility::kind, Responsibility::by, each -> each.doer().name())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(ACCUSES, "ministry", "Reed Guard"),
            org.assertj.core.groups.Tuple.tuple(NAMES, "governor", "Reed Guard"));
    assertThat(account.competingClaims()).isEmpty();
  }

  @Test
  void aDenialOfAPartIsKeptBesideTheAccusation() {
    Account account =
        only(
            said(
                "Harbour Post",
                "ministry",
                SourceKind.OFFICIAL,
                Act.ACCUSE,
                Factuality.HAPPENED,
                "Reed Guard"),
            said(
                "Morning Bell",
                "Reed Guard",
                SourceKind.ARMED_GROUP,
                Act.DENY,
                Factuality.DENIED,
                "Reed Guard"));
    assertThat(account.responsibility())
        .extracting(Responsibility::kind)
        .containsExactlyInAnyOrder(ACCUSES, DENIES);
    assertThat(account.responsibility()).allSatisfy(each -> assertThat(each.known()).isPresent());
    assertThat(account.deniedParts()).containsExactly("Reed Guard");
    assertThat(account.disputed()).isTrue();
  }

  @Test
  void whatAnotherClaimsAndNobodyLaysToADenierIsNotDisputed() {
    Account account =
        only(
            claim("Harbour Post", "Sons of the Ferry"),
            said(
                "Morning Bell",
                "Reed Guard",
                SourceKind.ARMED_GROUP,
                Act.DENY,
                Factuality.DENIED,
                "Reed Guard"));
    assertThat(account.deniedParts()).isEmpty();
  }
}
