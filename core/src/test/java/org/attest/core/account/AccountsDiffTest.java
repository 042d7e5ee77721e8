package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.attest.core.account.EventChange.FieldChange;
import org.attest.core.account.EventChange.Kind;
import org.attest.core.data.Explanation;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Toll.Category;
import org.junit.jupiter.api.Test;

class AccountsDiffTest {
  private static ReadReport dead(String outlet, String day, String town, long killed) {
    return HandRead.of(outlet, day, "A bomb in " + town + " on 3 May left " + killed + " dead.")
        .event("bomb", EventType.ASSAULT)
        .on("2031-05-03")
        .in(town)
        .toll(Category.KILLED, Quantity.exactly(killed), killed + " dead")
        .add()
        .read();
  }

  private static final ReadReport POST = dead("Harbour Post", "2031-05-03", "Ostrell", 4);
  private static final ReadReport BELL = dead("Morning Bell", "2031-05-04", "Ostrell", 7);
  private static final ReadReport LATE = dead("Evening Bell", "2031-05-06", "Ostrell", 6);
  private static final ReadReport OTHER = dead("Ferry Gazette", "2031-05-04", "Weyr", 1);

  private static AccountsDiff diff(List<ReadReport> before, List<ReadReport> after) {
    return AccountsDiff.between(Accounts.of(before), Accounts.of(after));
  }

  private static EventChange only(AccountsDiff diff) {
    assertThat(diff.changes()).hasSize(1);
    return diff.changes().getFirst();
  }

  @Test
  void nothingChangesNothing() {
    AccountsDiff diff = diff(List.of(POST, OTHER), List.of(OTHER, POST));
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.added()).isEmpty();
    assertThat(diff.unchanged()).isEqualTo(2);
  }

  @Test
  void aReportOfAnotherEventIsANewEvent() {
    AccountsDiff diff = diff(List.of(POST), List.of(POST, OTHER));
    assertThat(only(diff).kind()).isEqualTo(Kind.NEW);
    assertThat(only(diff).after()).hasSize(1);
    assertThat(diff.added()).containsExactly(OTHER.report().id());
    assertThat(diff.unchanged()).isEqualTo(1);
  }

  @Test
  void aReportThatIsTakenAwayTakesItsEventWithIt() {
    AccountsDiff diff = diff(List.of(POST, OTHER), List.of(POST));
    assertThat(only(diff).kind()).isEqualTo(Kind.GONE);
    assertThat(diff.removed()).containsExactly(OTHER.report().id());
  }

  @Test
  void aGrownTollAndASecondOriginAreChanges() {
    EventChange change = only(diff(List.of(POST), List.of(POST, BELL)));
    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
    assertThat(change.joined()).containsExactly(BELL.report().id());
    assertThat(change.status().orElseThrow().status()).isEqualTo(Status.CONFIRMED);
    assertThat(change.origins()).contains(2);
    assertThat(change.fields())
        .filteredOn(field -> field.kind() == FieldChange.Kind.RANGE)
        .extracting(FieldChange::words)
        .containsExactly("4 → 7");
    assertThat(change.fields())
        .filteredOn(field -> field.kind() == FieldChange.Kind.VALUE)
        .extracting(field -> field.why().map(Explanation::kind).orElse(""))
        .containsExactly("value.toll.update");
  }

  @Test
  void aDisputeIsOpenedAndSettledAgain() {
    EventChange opened = only(diff(List.of(POST, BELL), List.of(POST, BELL, LATE)));
    assertThat(opened.fields())
        .extracting(FieldChange::kind)
        .contains(FieldChange.Kind.DISPUTE_OPENED);
    EventChange settled = only(diff(List.of(POST, BELL, LATE), List.of(POST, BELL)));
    assertThat(settled.left()).containsExactly(LATE.report().id());
    assertThat(settled.fields())
        .extracting(FieldChange::kind)
        .contains(FieldChange.Kind.DISPUTE_SETTLED, FieldChange.Kind.VALUE_GONE);
  }

  /// Two tellings that say too little to be joined, and a third that goes with both.
  @Test
  void eventsThatALaterReportBringsTogetherAreMerged() {
    ReadReport month =
        HandRead.of("Harbour Post", "2031-06-01", "In May a bomb killed 31 soldiers.")
            .event("bomb", EventType.ASSAULT)
            .during("2031-05-01", "2031-05-31")
            .target("31 soldiers")
            .toll(Category.KILLED, Quantity.exactly(31), "31 soldiers")
            .add()
            .read();
    ReadReport town =
        HandRead.of("Morning Bell", "2031-05-04", "On 3 May an attack shook Ostrell.")
            .event("attack", EventType.ASSAULT)
            .on("2031-05-03")
            .in("Ostrell")
            .add()
            .read();
    ReadReport both =
        HandRead.of("Evening Bell", "2031-05-05", "On 3 May a bomb killed 31 soldiers in Ostrell.")
            .event("bomb", EventType.ASSAULT)
            .on("2031-05-03")
            .in("Ostrell")
            .target("31 soldiers")
            .toll(Category.KILLED, Quantity.exactly(31), "31 soldiers")
            .add()
            .read();
    assertThat(Accounts.of(List.of(month, town)).accounts()).hasSize(2);
    EventChange change = only(diff(List.of(month, town), List.of(month, town, both)));
    assertThat(change.kind()).isEqualTo(Kind.MERGED);
    assertThat(change.before()).hasSize(2);
    assertThat(only(diff(List.of(month, town, both), List.of(month, town))).kind())
        .isEqualTo(Kind.SPLIT);
  }

  @Test
  void theOrderOfReportsDoesNotShow() {
    List<ReadReport> before = new ArrayList<>(List.of(POST, OTHER));
    List<ReadReport> after = new ArrayList<>(List.of(POST, BELL, LATE, OTHER));
    AccountsDiff expected = diff(before, after);
    Random random = new Random(5);
    for (int round = 0; round < 10; round++) {
      Collections.shuffle(before, random);
      Collections.shuffle(after, random);
      assertThat(diff(before, after)).isEqualTo(expected);
    }
  }

  @Test
  void whatBecameKnownIsInOrderOfTheDayOfPublication() {
    Account account = Accounts.of(List.of(LATE, BELL, POST)).accounts().getFirst();
    List<Development> all = Development.of(account);
    assertThat(all).extracting(each -> each.known().orElseThrow()).isSorted();
    assertThat(all)
        .filteredOn(each -> each.field().equals("killed"))
        .extracting(Development::words)
        .containsExactly("4", "7", "6");
    assertThat(all.getFirst().isStatus()).isTrue();
  }
}
