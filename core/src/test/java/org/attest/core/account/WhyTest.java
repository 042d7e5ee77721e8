package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.data.Explanation;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.reading.Toll.Category;
import org.attest.core.resolution.Match;
import org.attest.core.resolution.NearEvent;
import org.attest.core.resolution.Reason;
import org.junit.jupiter.api.Test;

/// What accounts say about why they are as they are.
class WhyTest {
  private static ReadReport shelling(String outlet, String day, String town) {
    return HandRead.of(outlet, day, "Shells fell on " + town + " in the night of " + day + ".")
        .event("Shells fell", EventType.ASSAULT)
        .on(day)
        .in(town)
        .add()
        .read();
  }

  private static ReadReport dead(String outlet, String day, long killed) {
    return HandRead.of(outlet, day, "A bomb in Ostrell on 3 May left " + killed + " dead.")
        .event("bomb", EventType.ASSAULT)
        .on("2031-05-03")
        .in("Ostrell")
        .toll(Category.KILLED, Quantity.exactly(killed), killed + " dead")
        .add()
        .read();
  }

  private static Account only(ReadReport... reports) {
    List<Account> accounts = Accounts.of(List.of(reports)).accounts();
    assertThat(accounts).hasSize(1);
    return accounts.getFirst();
  }

  private static List<String> features(Match match) {
    return match.reasons().stream().map(Reason::feature).toList();
  }

  private static Field<TollValue> killed(ReadReport... reports) {
    return only(reports).tolls().get(Category.KILLED);
  }

  private static List<String> kinds(Field<?> field) {
    return field.values().stream()
        .skip(1)
        .map(value -> value.why().map(Explanation::kind).orElseThrow())
        .toList();
  }

  @Test
  void whoDidTheOneAndSufferedTheOtherSpeaksAgainst() {
    ReadReport ambush =
        HandRead.of("Harbour Post", "2031-05-04", "Rebels killed six soldiers near Ostrell.")
            .event("killed", EventType.ASSAULT)
            .agent("Rebels")
            .target("six soldiers")
            .on("2031-05-03")
            .add()
            .read();
    ReadReport reprisal =
        HandRead.of("Morning Bell", "2031-05-04", "Troops killed 14 rebels near Ostrell.")
            .event("killed", EventType.ASSAULT)
            .agent("Troops")
            .target("14 rebels")
            .on("2031-05-03")
            .add()
            .read();
    List<Account> accounts = Accounts.of(List.of(ambush, reprisal)).accounts();
    assertThat(accounts).hasSize(2);
    assertThat(accounts.getFirst().near())
        .extracting(NearEvent::match)
        .anySatisfy(match -> assertThat(features(match)).contains("roles.swapped"));
  }

  @Test
  void everyReportButOneHasTheMatchByWhichItJoined() {
    Account account =
        only(
            dead("Harbour Post", "2031-05-03", 4),
            dead("Morning Bell", "2031-05-03", 4),
            dead("Evening Bell", "2031-05-04", 4),
            dead("Ferry Gazette", "2031-05-05", 4));
    assertThat(account.matches()).hasSize(3);
    for (Match match : account.matches()) {
      assertThat(features(match)).contains("type.same", "date.same", "place.same", "toll.same");
      assertThat(match.reasons())
          .extracting(Reason::explanation)
          .contains("both give the same day or night: 3 May 2031");
    }
  }

  @Test
  void theNearestOtherEventIsKeptWithWhatExcludesIt() {
    List<Account> accounts =
        Accounts.of(
                List.of(
                    shelling("Harbour Post", "2031-05-03", "Ostrell"),
                    shelling("Harbour Post", "2031-05-09", "Ostrell")))
            .accounts();
    assertThat(accounts).hasSize(2);
    for (Account account : accounts) {
      assertThat(account.near()).hasSize(1);
      NearEvent near = account.near().getFirst();
      assertThat(near.event()).isNotEqualTo(account.id());
      assertThat(near.why().kind()).isEqualTo("near.excluded");
      // this event's day stands before the other's
      String ours = account.date().orElseThrow().shown().inWords();
      String theirs = ours.equals("3 May 2031") ? "9 May 2031" : "3 May 2031";
      assertThat(near.why().sentence())
          .isEqualTo("the days exclude each other: " + ours + " and " + theirs);
      assertThat(account.mentions()).anyMatch(m -> m.report().equals(near.match().left().report()));
    }
  }

  @Test
  void consecutiveNightsStayApartBecauseTooLittleSpeaksForOne() {
    List<Account> accounts =
        Accounts.of(
                List.of(
                    shelling("Harbour Post", "2031-05-03", "Ostrell"),
                    shelling("Morning Bell", "2031-05-04", "Ostrell")))
            .accounts();
    assertThat(accounts)
        .allSatisfy(
            account -> {
              NearEvent near = account.near().getFirst();
              assertThat(near.why().kind()).isEqualTo("near.too-little");
              assertThat(features(near.match())).contains("date.next-day", "place.same");
            });
  }

  @Test
  void howManyNearEventsAreKeptIsBounded() {
    List<ReadReport> reports = new ArrayList<>();
    for (int day = 1; day <= 9; day++) {
      reports.add(shelling("Harbour Post", "2031-05-0" + day, "Ostrell"));
    }
    assertThat(Accounts.of(reports).accounts())
        .hasSize(9)
        .allSatisfy(account -> assertThat(account.near()).hasSizeBetween(1, 3));
  }

  @Test
  void aGrownTollIsExplainedAsAnUpdate() {
    Field<TollValue> killed =
        killed(dead("Harbour Post", "2031-05-03", 4), dead("Morning Bell", "2031-05-04", 7));
    assertThat(kinds(killed)).containsExactly("value.toll.update");
    assertThat(killed.values().getFirst().replaced().orElseThrow().sentence())
        .contains("7 (Morning Bell, 4 May 2031)");
    assertThat(killed.values().getLast().replaced()).isEmpty();
  }

  @Test
  void aLaterSmallerTollIsExplainedAsADispute() {
    Field<TollValue> killed =
        killed(dead("Harbour Post", "2031-05-03", 7), dead("Morning Bell", "2031-05-05", 5));
    assertThat(kinds(killed)).containsExactly("value.toll.smaller");
    Dispute dispute = killed.dispute().orElseThrow();
    assertThat(dispute.why().kind()).isEqualTo("dispute.toll");
    assertThat(dispute.grounds()).hasSize(1);
    assertThat(dispute.grounds().getFirst().why().sentence())
        .contains("5 (Morning Bell, 5 May 2031)")
        .contains("7 (Harbour Post, 3 May 2031)");
  }

  @Test
  void twoTollsOfOneDayAreExplainedAsADispute() {
    assertThat(
            kinds(
                killed(
                    dead("Harbour Post", "2031-05-03", 7), dead("Morning Bell", "2031-05-03", 5))))
        .containsExactly("value.toll.same-day");
  }

  @Test
  void aNumberThatIsStillGivenLaterIsNotOutgrown() {
    assertThat(
            kinds(
                killed(
                    dead("Harbour Post", "2031-05-03", 5),
                    dead("Morning Bell", "2031-05-04", 7),
                    dead("Evening Bell", "2031-05-05", 5))))
        .containsExactly("value.toll.still-given");
  }

  @Test
  void anOutletThatReplacesItsNumberIsExplainedAsACorrection() {
    Field<TollValue> killed =
        killed(dead("Harbour Post", "2031-05-03", 7), dead("Harbour Post", "2031-05-05", 5));
    assertThat(kinds(killed)).containsExactly("value.toll.correction");
    assertThat(killed.values().getFirst().replaced().orElseThrow().kind())
        .isEqualTo("value.toll.corrected");
  }

  @Test
  void aDayWithinAMonthIsTheSameMorePrecisely() {
    HandRead vague =
        HandRead.of("Harbour Post", "2031-06-03", "In May a bomb killed 31 soldiers in Ostrell.");
    ReadReport month =
        vague
            .event("bomb", EventType.ASSAULT)
            .during("2031-05-01", "2031-05-31")
            .in("Ostrell")
            .toll(Category.KILLED, Quantity.exactly(31), "31 soldiers")
            .background()
            .add()
            .read();
    ReadReport day = passing("Morning Bell", "2031-06-04");
    assertThat(kinds(only(month, day).date().orElseThrow())).containsExactly("value.date.finer");
  }

  private static ReadReport claim(String name) {
    HandRead report =
        HandRead.of("Harbour Post", "2031-05-04", "The " + name + " said it had bombed Ostrell.");
    int group = report.actor(name, ActorKind.ARMED_GROUP);
    int claim = report.statement(name, SourceKind.ARMED_GROUP, Act.CLAIM_RESPONSIBILITY, name);
    return report
        .event("bombed", EventType.ASSAULT)
        .agent(group)
        .on("2031-05-03")
        .in("Ostrell")
        .saidIn(claim)
        .add()
        .read();
  }

  @Test
  void rivalsForOneAttackAreExplained() {
    Field<Party> agents =
        only(claim("Reed Guard"), claim("Sons of the Ferry")).agents().orElseThrow();
    assertThat(kinds(agents)).containsExactly("value.party.rivals");
    assertThat(agents.dispute().orElseThrow().grounds().getFirst().why().sentence())
        .contains("Reed Guard")
        .contains("Sons of the Ferry");
  }

  @Test
  void aGroupThatSaysItDidItIsNoWitnessOfItInWhateverWords() {
    HandRead report =
        HandRead.of("Harbour Post", "2031-05-04", "The Reed Guard said it had bombed Ostrell.");
    int group = report.actor("Reed Guard", ActorKind.ARMED_GROUP);
    int said = report.statement("Reed Guard", SourceKind.ARMED_GROUP, Act.SAY, "Reed Guard");
    ReadReport boast =
        report
            .event("bombed", EventType.ASSAULT)
            .agent(group)
            .on("2031-05-03")
            .in("Ostrell")
            .saidIn(said)
            .add()
            .read();
    assertThat(only(boast, dead("Morning Bell", "2031-05-04", 4)).independence().discounted())
        .extracting(origin -> origin.why().kind())
        .contains("origin.claim");
  }

  @Test
  void twoMentionsInPassingAreExplainedAsSuch() {
    Account account =
        only(passing("Harbour Post", "2031-06-03"), passing("Morning Bell", "2031-06-04"));
    assertThat(account.independence().count()).isEqualTo(2);
    assertThat(account.standing().why().kind()).isEqualTo("status.asserted.passing");
  }

  private static ReadReport passing(String outlet, String day) {
    return HandRead.of(outlet, day, "On 9 May a bomb killed 31 soldiers in Ostrell.")
        .event("bomb", EventType.ASSAULT)
        .on("2031-05-09")
        .in("Ostrell")
        .toll(Category.KILLED, Quantity.exactly(31), "31 soldiers")
        .background()
        .add()
        .read();
  }

  @Test
  void aClaimAloneVouchesAndBesideOthersItDoesNot() {
    Account alone = only(claim("Reed Guard"));
    assertThat(alone.standing().why().kind()).isEqualTo("status.claimed");
    Account told = only(claim("Reed Guard"), dead("Morning Bell", "2031-05-04", 4));
    assertThat(told.independence().discounted())
        .extracting(origin -> origin.why().kind())
        .contains("origin.claim");
  }

  @Test
  void theStatusNamesThoseWhoMakeItSo() {
    Account account =
        only(dead("Harbour Post", "2031-05-03", 4), dead("Morning Bell", "2031-05-04", 4));
    assertThat(account.standing().why().kind()).isEqualTo("status.confirmed.origins");
    assertThat(account.standing().why().sentence())
        .contains("Harbour Post")
        .contains("Morning Bell");
    assertThat(account.independence().origins())
        .allSatisfy(origin -> assertThat(origin.reports()).hasSize(1));
  }

  @Test
  void aStatusHasTwoClocks() {
    StatusChange change = only(dead("Harbour Post", "2031-05-06", 4)).history().getFirst();
    assertThat(change.happened().orElseThrow().inWords()).isEqualTo("3 May 2031");
    assertThat(change.known().orElseThrow().inWords()).isEqualTo("6 May 2031");
  }

  @Test
  void aPlanThatIsCalledOffIsExplained() {
    HandRead report =
        HandRead.of("Harbour Post", "2031-05-03", "The march on Ostrell was called off.");
    Account account =
        only(
            report
                .event("march", EventType.PROTEST)
                .in("Ostrell")
                .as(Factuality.CANCELLED)
                .add()
                .read());
    assertThat(account.standing().why().kind()).isEqualTo("status.cancelled");
  }

  @Test
  void wordsOfOneReportThatAreJoinedSayWhy() {
    HandRead report =
        HandRead.of(
            "Harbour Post",
            "2031-05-03",
            "A bomb went off in Ostrell on 3 May.\nThe blast wounded 12 people there.");
    ReadReport read =
        report
            .event("bomb", EventType.ASSAULT)
            .on("2031-05-03")
            .in("Ostrell")
            .add(0)
            .event("blast", EventType.ASSAULT)
            .target("12 people")
            .add(1)
            .read();
    assertThat(only(read).joins()).hasSize(1);
    assertThat(only(read).joins().getFirst().why().kind()).isEqualTo("chain.goes-on");
  }
}
