package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.attest.core.decision.Anchor;
import org.attest.core.decision.DecidedField;
import org.attest.core.decision.Decision;
import org.attest.core.decision.Ruling;
import org.attest.core.decision.Standing.State;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Toll.Category;
import org.attest.core.resolution.EventId;
import org.junit.jupiter.api.Test;

/// What people decide, undo and do again.
class DecisionsTest {
  private static final ReadReport POST = shelling("Harbour Post", "Ostrell", "2031-05-03", 4);
  private static final ReadReport BELL = shelling("Morning Bell", "Ostrell", "2031-05-03", 7);
  private static final ReadReport WEYR = shelling("Weyr Gazette", "Weyr", "2031-05-09", 2);
  private static final ReadReport HOLM = shelling("Holm Echo", "Karsholm", "2031-07-20", 3);

  private static ReadReport shelling(String outlet, String town, String day, long killed) {
    return HandRead.of(
            outlet, day, outlet + " heard that shells hit " + town + " and " + killed + " dead lay")
        .event("shells hit", EventType.ASSAULT)
        .on(day)
        .in(town)
        .toll(Category.KILLED, Quantity.exactly(killed), killed + " dead")
        .add()
        .read();
  }

  private static Desk desk() {
    return new Desk(List.of(POST, BELL, WEYR, HOLM));
  }

  @Test
  void theSamplesAreThreeEvents() {
    assertThat(desk().accounts()).hasSize(3);
    assertThat(desk().eventOf(POST)).isEqualTo(desk().eventOf(BELL));
  }

  @Test
  void mergedEventsAreOneAndKeepTheEarlierId() {
    Desk desk = desk();
    EventId first = desk.eventOf(POST);
    desk.decide(desk.anchoring().merge(List.of(desk.eventOf(HOLM), first)));
    assertThat(desk.accounts()).hasSize(2);
    assertThat(desk.eventOf(HOLM)).isEqualTo(first).isEqualTo(desk.eventOf(BELL));
    assertThat(desk.accountOf(HOLM).revisions()).containsExactly(1);
    assertThat(desk.state(1)).isEqualTo(State.IN_FORCE);
  }

  @Test
  void undoOfAWrongMergeRestoresWhatWasBefore() {
    Desk desk = desk();
    List<Account> before = desk.accounts();
    desk.decide(desk.anchoring().merge(List.of(desk.eventOf(HOLM), desk.eventOf(WEYR))));
    List<Account> merged = desk.accounts();
    assertThat(desk.undo().accounts()).isEqualTo(before);
    assertThat(desk.state(1)).isEqualTo(State.UNDONE);
    assertThat(desk.redo().accounts()).isEqualTo(merged);
    assertThat(desk.log().revisions()).hasSize(3);
  }

  @Test
  void splitReportsAreAnEventOfTheirOwn() {
    Desk desk = desk();
    Account one = desk.accountOf(POST);
    List<Anchor> off =
        one.anchors().stream()
            .filter(anchor -> anchor.trigger().report().equals(BELL.report().id()))
            .toList();
    desk.decide(desk.anchoring().split(one.id(), off));
    assertThat(desk.eventOf(POST)).isEqualTo(one.id());
    assertThat(desk.eventOf(BELL)).isNotEqualTo(one.id());
    assertThat(desk.undo().accountOf(BELL)).isEqualTo(one);
  }

  @Test
  void mentionsOfOneReportCanBeSplit() {
    HandRead both =
        HandRead.of("Harbour Post", "2031-05-04", "Shells hit Ostrell.\nFire hit Ostrell too.");
    both.event("Shells hit", EventType.ASSAULT).on("2031-05-03").in("Ostrell").add(0);
    both.event("Fire hit", EventType.ASSAULT).on("2031-05-03").in("Ostrell").add(0);
    Desk desk = new Desk(List.of(both.read()));
    Account one = desk.accounts().getFirst();
    desk.decide(desk.anchoring().split(one.id(), List.of(one.anchors().getLast())));
    assertThat(desk.accounts()).hasSize(2);
    assertThat(desk.accounts()).extracting(Account::id).contains(one.id());
    assertThat(desk.undo().accounts()).containsExactly(one);
  }

  @Test
  void eventsThatAreNotTheSameStayApartWhateverComes() {
    ReadReport other = shelling("Evening Bell", "Ostrell", "2031-05-03", 9);
    Desk desk = new Desk(List.of(POST, WEYR));
    EventId weyr = desk.eventOf(WEYR);
    desk.decide(desk.anchoring().apart(desk.eventOf(POST), weyr)).receive(BELL, other);
    assertThat(desk.eventOf(BELL)).isEqualTo(desk.eventOf(POST));
    assertThat(desk.eventOf(WEYR)).isEqualTo(weyr);

    Desk close = new Desk(List.of(POST, BELL));
    Account one = close.accountOf(POST);
    close.decide(close.anchoring().split(one.id(), List.of(one.anchors().getFirst())));
    close.receive(other);
    assertThat(close.accounts()).hasSize(2);
    assertThat(close.eventOf(POST)).isNotEqualTo(close.eventOf(BELL));
  }

  @Test
  void undatedReportsThatAreKeptApartDoNotMeetInADatedEvent() {
    ReadReport one = undated("Weyr Gazette");
    ReadReport other = undated("Holm Echo");
    Desk desk = new Desk(List.of(one, other));
    Account both = desk.accountOf(one);
    assertThat(desk.accounts()).hasSize(1);
    List<Anchor> off =
        both.anchors().stream()
            .filter(anchor -> anchor.trigger().report().equals(one.report().id()))
            .toList();
    desk.decide(desk.anchoring().split(both.id(), off)).receive(POST, BELL);
    assertThat(desk.eventOf(one)).isNotEqualTo(desk.eventOf(other));
    assertThat(desk.state(1)).isEqualTo(State.IN_FORCE);
  }

  private static ReadReport undated(String outlet) {
    return HandRead.of(
            outlet, "2031-05-04", outlet + " heard that shells hit Ostrell and 4 dead lay")
        .event("shells hit", EventType.ASSAULT)
        .in("Ostrell")
        .toll(Category.KILLED, Quantity.exactly(4), "4 dead")
        .add()
        .read();
  }

  @Test
  void aLaterDecisionHoldsWhereTwoContradict() {
    Desk desk = desk();
    EventId post = desk.eventOf(POST);
    EventId holm = desk.eventOf(HOLM);
    desk.decide(desk.anchoring().apart(post, holm));
    desk.decide(desk.anchoring().merge(List.of(post, holm)));
    assertThat(desk.eventOf(HOLM)).isEqualTo(post);
    assertThat(desk.state(1)).isEqualTo(State.OVERRULED);
    desk.decide(desk.anchoring().correct(post, DecidedField.KILLED, "5"));
    desk.decide(desk.anchoring().correct(post, DecidedField.KILLED, "6"));
    assertThat(desk.state(3)).isEqualTo(State.OVERRULED);
    assertThat(killed(desk, post)).isEqualTo(Quantity.exactly(6));
    assertThat(killed(desk.undo(), post)).isEqualTo(Quantity.exactly(5));
  }

  private static Quantity killed(Desk desk, EventId event) {
    return desk.account(event).tolls().get(Category.KILLED).shown().quantity();
  }

  @Test
  void aCorrectionStandsBesideWhatTheReportsSay() {
    Desk desk = desk();
    Account before = desk.accountOf(POST);
    EventId event = before.id();
    desk.decide(desk.anchoring().correct(event, DecidedField.KILLED, "12+"))
        .decide(desk.anchoring().correct(event, DecidedField.DATE, "2031-05-02..2031-05-03"))
        .decide(desk.anchoring().correct(event, DecidedField.AGENT, "Reed Guard; Mill Watch"))
        .decide(desk.anchoring().correct(event, DecidedField.PLACE, "Ostrell Ford, Velm, PT"))
        .decide(desk.anchoring().correct(event, DecidedField.TYPE, "coerce"))
        .decide(desk.anchoring().correct(event, DecidedField.MODE, "heavy weapons"))
        .decide(desk.anchoring().correct(event, DecidedField.STATUS, "denied"));
    Account after = desk.account(event);
    Field<TollValue> toll = after.tolls().get(Category.KILLED);
    assertThat(toll.values()).isEqualTo(before.tolls().get(Category.KILLED).values());
    assertThat(toll.shown().quantity()).isEqualTo(Quantity.atLeast(12));
    assertThat(toll.disputed()).isFalse();
    Decided<TollValue> decided = toll.decided().orElseThrow();
    assertThat(decided.by()).isEqualTo("Ana");
    assertThat(decided.revision()).isEqualTo(1);
    assertThat(after.date().orElseThrow().shown())
        .isEqualTo(DateInterval.of(LocalDate.parse("2031-05-02"), LocalDate.parse("2031-05-03")));
    assertThat(after.agents().orElseThrow().all())
        .extracting(Party::name)
        .containsExactly("Reed Guard", "Mill Watch");
    assertThat(after.place().orElseThrow().shown().country()).contains("PT");
    assertThat(after.type().shown()).isEqualTo(EventType.COERCE);
    assertThat(after.modes().orElseThrow().all()).containsExactly("heavy-weapons");
    assertThat(after.status()).isEqualTo(Status.DENIED);
    assertThat(after.history().getLast().by()).contains("Ana");
    assertThat(after.headline()).contains("Reed Guard").contains("at least 12 killed");
    assertThat(after.revisions()).containsExactly(1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void whatWasAcceptedStaysShown() {
    Desk desk = new Desk(List.of(POST));
    EventId event = desk.eventOf(POST);
    desk.decide(desk.anchoring().accept(event))
        .decide(desk.anchoring().accept(event, DecidedField.KILLED));
    desk.receive(BELL, shelling("Evening Bell", "Ostrell", "2031-05-03", 7));
    Field<TollValue> toll = desk.account(event).tolls().get(Category.KILLED);
    assertThat(toll.shown().quantity()).isEqualTo(Quantity.exactly(4));
    assertThat(toll.decided().orElseThrow().accepted()).isTrue();
    assertThat(desk.account(event).revisions()).containsExactly(1, 2);
    assertThatThrownBy(() -> desk.anchoring().accept(event, DecidedField.AGENT))
        .hasMessageContaining("gives no agent");
  }

  @Test
  void aRetractedEventIsNotCounted() {
    Desk desk = desk();
    EventId event = desk.eventOf(WEYR);
    desk.decide(desk.anchoring().retract(event));
    assertThat(desk.account(event).status()).isEqualTo(Status.RETRACTED);
    assertThat(desk.account(event).counted()).isFalse();
    assertThat(desk.undo().account(event).counted()).isTrue();
  }

  @Test
  void aRetractedReportVouchesForNothing() {
    Desk desk = desk();
    EventId event = desk.eventOf(POST);
    assertThat(desk.account(event).independence().count()).isEqualTo(2);
    desk.decide(new Decision.RetractReport(BELL.report().id()));
    Account after = desk.account(event);
    assertThat(after.independence().count()).isEqualTo(1);
    assertThat(after.status()).isEqualTo(Status.ASSERTED);
    assertThat(after.reports()).contains(BELL.report().id());
    Field<TollValue> toll = after.tolls().get(Category.KILLED);
    assertThat(toll.values())
        .extracting(Value::relation)
        .containsExactly(Value.Relation.FIRST, Value.Relation.RETRACTED);
    assertThat(toll.shown().quantity()).isEqualTo(Quantity.exactly(4));
    assertThat(toll.disputed()).isFalse();
    assertThat(after.revisions()).containsExactly(1);

    desk.decide(new Decision.RetractReport(POST.report().id()));
    assertThat(desk.account(event).status()).isEqualTo(Status.RETRACTED);
    assertThat(desk.account(event).independence().count()).isZero();
  }

  @Test
  void aRetractionReachesTheCopies() {
    String text =
        "Harbour wire: Shells hit the fish market of Ostrell on Saturday morning, and the keeper of"
            + " the ferry said that he had counted seven boats burning along the northern quay.";
    ReadReport source = told("Harbour Wire", "2031-05-03", text);
    ReadReport copy = told("Coast Courier", "2031-05-04", text + " Readers were told so.");
    Desk desk = new Desk(List.of(source, copy, POST));
    EventId event = desk.eventOf(source);
    assertThat(desk.eventOf(copy)).isEqualTo(event);
    desk.decide(new Decision.RetractReport(source.report().id()));
    Account after = desk.account(event);
    assertThat(after.independence().discounted())
        .extracting(origin -> origin.why().sentence())
        .contains("retracted by Ana");
    assertThat(after.independence().origins())
        .extracting(Independence.Origin::name)
        .doesNotContain("Harbour Wire", "Coast Courier");
  }

  private static ReadReport told(String outlet, String day, String text) {
    return HandRead.of(outlet, day, text)
        .event("Shells hit", EventType.ASSAULT)
        .on("2031-05-03")
        .in("Ostrell")
        .add()
        .read();
  }

  @Test
  void decisionsFindTheirEvidenceInALaterReading() {
    Desk desk = desk();
    EventId event = desk.eventOf(POST);
    desk.decide(desk.anchoring().merge(List.of(event, desk.eventOf(HOLM))))
        .decide(desk.anchoring().correct(event, DecidedField.KILLED, "5"));
    desk.read(List.of(POST, BELL, WEYR, HOLM).stream().map(r -> Rereading.of(r, "hit")).toList());
    assertThat(desk.eventOf(HOLM)).isEqualTo(desk.eventOf(POST));
    assertThat(killed(desk, desk.eventOf(POST))).isEqualTo(Quantity.exactly(5));
    desk.read(List.of(POST, BELL, WEYR, HOLM).stream().map(r -> Rereading.of(r, "dead")).toList());
    assertThat(desk.eventOf(HOLM)).isEqualTo(desk.eventOf(POST));
    assertThat(killed(desk, desk.eventOf(POST))).isEqualTo(Quantity.exactly(5));
  }

  @Test
  void whatIsNotFoundIsKeptAndNeverAppliedToSomethingElse() {
    HandRead two =
        HandRead.of("Harbour Post", "2031-05-04", "Shells hit Ostrell and gunmen raided Weyr.");
    two.event("Shells hit", EventType.ASSAULT).on("2031-05-03").in("Ostrell").add(0);
    two.event("raided", EventType.ASSAULT).on("2031-05-03").in("Weyr").add(1);
    ReadReport both = two.read();
    Desk desk = new Desk(List.of(both));
    assertThat(desk.accounts()).hasSize(2);
    EventId shelling =
        desk.accounts().stream()
            .filter(account -> account.place().orElseThrow().shown().name().equals("Ostrell"))
            .map(Account::id)
            .findFirst()
            .orElseThrow();
    desk.decide(desk.anchoring().correct(shelling, DecidedField.KILLED, "3"));
    desk.read(List.of(Rereading.without(both, "Shells hit")));
    assertThat(desk.accounts()).hasSize(1);
    assertThat(desk.accounts().getFirst().tolls()).isEmpty();
    assertThat(desk.accounts().getFirst().revisions()).isEmpty();
    assertThat(desk.state(1)).isEqualTo(State.NOT_APPLICABLE);
    desk.read(List.of(both));
    assertThat(desk.state(1)).isEqualTo(State.IN_FORCE);
    assertThat(killed(desk, shelling)).isEqualTo(Quantity.exactly(3));
  }

  @Test
  void wordsOfEveryFieldCanBeReadBack() {
    Account account = desk().accountOf(POST);
    for (DecidedField field : DecidedField.values()) {
      DecidedWords.of(field, account)
          .ifPresent(words -> DecidedWords.check(new Ruling(field, words)));
    }
    assertThat(DecidedWords.of(DecidedField.DATE, account)).contains("2031-05-03");
  }

  @Test
  void anyDecisionsAndAsManyUndosGiveWhatWasBefore() {
    for (int seed = 1; seed <= 6; seed++) {
      Random random = new Random(seed);
      Desk desk = desk();
      List<List<Account>> states = new ArrayList<>(List.of(desk.accounts()));
      for (int step = 0; step < 6; step++) {
        states.add(desk.decide(RandomDecision.on(desk, random)).accounts());
        List<ReadReport> shuffled = new ArrayList<>(desk.readings());
        Collections.shuffle(shuffled, random);
        assertThat(Accounts.of(shuffled, desk.log()).accounts()).isEqualTo(states.getLast());
      }
      for (int step = 5; step >= 0; step--) {
        assertThat(desk.undo().accounts())
            .as("seed %d, undo %d", seed, step)
            .isEqualTo(states.get(step));
      }
      for (int step = 1; step <= 6; step++) {
        assertThat(desk.redo().accounts())
            .as("seed %d, redo %d", seed, step)
            .isEqualTo(states.get(step));
      }
    }
  }
}
