package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Toll.Category;
import org.junit.jupiter.api.Test;

/// The dead of the two sides of a clash.
class SidesTest {
  private static ReadReport told(String outlet, int soldiers, int rebels) {
    HandRead report =
        HandRead.of(
            outlet,
            "2031-05-04",
            "They fought at Ostrell, "
                + soldiers
                + " soldiers died.\nOf the rebels died "
                + rebels);
    report
        .event("fought", EventType.ASSAULT)
        .on("2031-05-03")
        .in("Ostrell")
        .toll(Category.KILLED, Quantity.exactly(soldiers), soldiers + " soldiers", "soldiers")
        .add(0);
    return report
        .event("died " + rebels, EventType.ASSAULT)
        .toll(Category.KILLED, Quantity.exactly(rebels), "died " + rebels, "rebels")
        .add(0)
        .read();
  }

  private static Account account(ReadReport... reports) {
    List<Account> accounts = Accounts.of(List.of(reports)).accounts();
    assertThat(accounts).hasSize(1);
    return accounts.getFirst();
  }

  private static Field<TollValue> killed(ReadReport... reports) {
    return account(reports).tolls().get(Category.KILLED);
  }

  @Test
  void theDeadOfTwoSidesAreNoTwoCountsOfTheSame() {
    assertThat(killed(told("Harbour Post", 3, 19)).dispute()).isEmpty();
    assertThat(account(told("Harbour Post", 3, 19)).headline())
        .endsWith(", 19 rebels and 3 soldiers killed");
  }

  @Test
  void theCountsOfOneSideAreCompared() {
    Field<TollValue> killed = killed(told("Harbour Post", 3, 19), told("Morning Bell", 14, 19));
    assertThat(killed.dispute().orElseThrow().values())
        .extracting(index -> killed.values().get(index).value().group().orElseThrow())
        .containsOnly("soldiers");
  }

  @Test
  void whomOneCallsACivilianAnotherCallsARebel() {
    assertThat(Sides.of("civilians")).isEmpty();
    assertThat(Sides.of("former soldiers")).isEmpty();
    assertThat(Sides.of("riot police")).contains(Sides.FORCES);
  }
}
