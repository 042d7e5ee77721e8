package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Toll.Category;
import org.junit.jupiter.api.Test;

/// What does not say when it happened, and the events that it may mean.
class UndatedTest {
  private static HandRead dated(String outlet, String place, String day) {
    HandRead report = HandRead.of(outlet, day, "A bombing killed 17 people in " + place + ".");
    report
        .event("bombing", EventType.ASSAULT)
        .on(day)
        .in(place)
        .toll(Category.KILLED, Quantity.exactly(17), "17 people")
        .add();
    return report;
  }

  private static HandRead undated() {
    HandRead report =
        HandRead.of(
            "Evening Trumpet", "2031-05-06", "Who made the bombing, which killed 17 people?");
    report
        .event("bombing", EventType.ASSAULT)
        .toll(Category.KILLED, Quantity.exactly(17), "17 people")
        .add();
    return report;
  }

  @Test
  void itJoinsTheOneEventThatItCanMean() {
    List<Account> accounts =
        Accounts.of(
                List.of(dated("Harbour Post", "Ostrell", "2031-05-03").read(), undated().read()))
            .accounts();
    assertThat(accounts).hasSize(1);
    assertThat(accounts.getFirst().reports()).hasSize(2);
  }

  @Test
  void itStaysApartWhereTwoFitAsWell() {
    List<Account> accounts =
        Accounts.of(
                List.of(
                    dated("Harbour Post", "Ostrell", "2031-05-03").read(),
                    dated("Harbour Post", "Benning", "2031-05-04").read(),
                    undated().read()))
            .accounts();
    assertThat(accounts).hasSize(3);
  }

  @Test
  void whatWasReportedBeforeADayIsNotOfThatDay() {
    List<Account> accounts =
        Accounts.of(
                List.of(dated("Harbour Post", "Ostrell", "2031-05-09").read(), undated().read()))
            .accounts();
    assertThat(accounts).hasSize(2);
  }

  @Test
  void newsThatGivesOnlyItsLastDayIsNothingLongPast() {
    HandRead past = HandRead.of("Harbour Post", "2031-05-03", "In 2026 a bombing shook Ostrell.");
    past.event("bombing", EventType.ASSAULT)
        .during("2026-01-01", "2026-12-31")
        .in("Ostrell")
        .background()
        .add();
    HandRead news =
        HandRead.of("Morning Bell", "2031-05-06", "They owned to the bombing in Ostrell.");
    news.event("bombing", EventType.ASSAULT).until("2031-05-05").in("Ostrell").add();
    assertThat(Accounts.of(List.of(past.read(), news.read())).accounts()).hasSize(2);
  }
}
